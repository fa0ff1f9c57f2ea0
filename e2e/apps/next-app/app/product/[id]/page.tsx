import { remember } from '@shared/lib/leaky';
export const dynamic = 'force-dynamic';
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (id === 'boom') throw new Error('boom at product page');
  const size = remember(id);
  return (
    <main>
      <h1>Product {id}</h1>
      <p>{size}</p>
    </main>
  );
}
