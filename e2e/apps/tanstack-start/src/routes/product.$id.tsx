import { createFileRoute } from '@tanstack/react-router';
import { createServerFn } from '@tanstack/react-start';
import { remember } from '@shared/lib/leaky';
const getN = createServerFn({ method: 'GET' })
  .validator((d: string) => d)
  .handler(async ({ data }) => {
    if (data === 'boom') throw new Error('boom at product page');
    return remember(data);
  });
export const Route = createFileRoute('/product/$id')({
  loader: async ({ params }) => ({ n: await getN({ data: params.id }) }),
  component: P,
});
function P() {
  const { id } = Route.useParams();
  const { n } = Route.useLoaderData();
  return (
    <h1>
      Product {id} {n}
    </h1>
  );
}
