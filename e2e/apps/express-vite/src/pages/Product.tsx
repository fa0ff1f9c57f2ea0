import { remember } from '@shared/lib/leaky';
export default function Product({ params }: { params: string[] }) {
  if (params[0] === 'boom') throw new Error('boom at product page');
  return (
    <h1>
      Product {params[0]} {remember(params[0])}
    </h1>
  );
}
