import { useLoaderData } from 'react-router';

export async function loader({ params }: { params: { id?: string } }) {
  return { name: `Product ${params.id}` };
}

export default function Product() {
  const { name } = useLoaderData<typeof loader>();
  return <h1>{name}</h1>;
}
