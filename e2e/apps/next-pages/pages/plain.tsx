export async function getServerSideProps() {
  return { props: { t: 1 } };
}
export default function P({ t }: { t: number }) {
  return <h1>plain {t}</h1>;
}
