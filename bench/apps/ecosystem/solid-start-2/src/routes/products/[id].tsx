import { useParams } from '@solidjs/router';

export default function Product() {
  const params = useParams();
  return <h1>Product {params.id}</h1>;
}
