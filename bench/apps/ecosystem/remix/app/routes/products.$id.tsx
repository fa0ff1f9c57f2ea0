import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

export async function loader({ params }: LoaderFunctionArgs) {
  return { name: `Product ${params.id}` };
}

export default function Product() {
  const { name } = useLoaderData<typeof loader>();
  return <h1>{name}</h1>;
}
