import { createFileRoute } from '@tanstack/react-router';
export const Route = createFileRoute('/docs/$')({ component: P });
function P() {
  const p = Route.useParams();
  return <h1>Docs {p._splat}</h1>;
}
