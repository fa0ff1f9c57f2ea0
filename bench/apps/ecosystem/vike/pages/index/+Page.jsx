export default function Page() {
  return (
    <h1>
      Home <a href="/about">About</a>
    </h1>
  );
}
