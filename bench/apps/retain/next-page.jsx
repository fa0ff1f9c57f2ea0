import { retain } from '../lib/retain.mjs';

export const dynamic = 'force-dynamic';

export default function Page() {
  retain();
  return (
    <main>
      <h1>Items</h1>
      <ul>
        {Array.from({ length: 20 }, (_, index) => (
          <li key={`item-${String(index)}`}>Item {index}</li>
        ))}
      </ul>
    </main>
  );
}
