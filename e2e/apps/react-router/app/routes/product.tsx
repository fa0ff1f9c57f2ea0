import { useLoaderData } from 'react-router';
import { remember } from '@shared/lib/leaky';
export async function loader({ params }: { params: { id?: string } }) {
  if (params.id === 'boom') throw new Error('boom at product page');
  return { id: params.id!, n: remember(params.id!) };
}
export default function Product() {
  const d = useLoaderData<typeof loader>();
  return (
    <h1>
      Product {d.id} {d.n}
    </h1>
  );
}
