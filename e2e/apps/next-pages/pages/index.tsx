export default function Home() {
  return <h1>Home auto static</h1>;
}
