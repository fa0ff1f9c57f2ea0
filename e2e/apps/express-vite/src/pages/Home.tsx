export default function Home(_: { params: string[] }) {
  return <h1>Home</h1>;
}
