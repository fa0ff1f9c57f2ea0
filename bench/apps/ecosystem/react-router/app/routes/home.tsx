import { useLoaderData } from 'react-router';

export async function loader() {
  return { products: ['A lamp', 'A table'] };
}

export default function Home() {
  const { products } = useLoaderData<typeof loader>();
  return (
    <ul>
      {products.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
