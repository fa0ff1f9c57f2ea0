export default function Page() {
  return (
    <main>
      <h1>About in a group (static)</h1>
    </main>
  );
}
