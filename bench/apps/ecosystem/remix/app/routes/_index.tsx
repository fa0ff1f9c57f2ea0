import { useLoaderData } from '@remix-run/react';

export async function loader() {
  return { products: ['A lamp', 'A table'] };
}

export default function Index() {
  const { products } = useLoaderData<typeof loader>();
  return <p>{products.join(', ')}</p>;
}
