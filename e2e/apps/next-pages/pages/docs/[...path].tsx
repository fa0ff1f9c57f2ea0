export async function getServerSideProps({ params }: any) {
  return { props: { p: params.path } };
}
export default function P({ p }: { p: string[] }) {
  return <h1>Docs {p.join('/')}</h1>;
}
