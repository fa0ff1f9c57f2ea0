export default function Page() {
  return <h1>About at {new Date().toISOString()}</h1>;
}
