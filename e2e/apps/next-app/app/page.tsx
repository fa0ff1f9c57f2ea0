export default function Page() {
  return (
    <main>
      <h1>Home static</h1>
    </main>
  );
}
