export const getServerSideProps = async () => ({ props: { day: new Date().getUTCDay() } });

export default function Old({ day }) {
  return <p>A page of the older router, on day {day}</p>;
}
