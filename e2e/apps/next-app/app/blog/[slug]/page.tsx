import { Badge } from '@shared/components/Badge';
export function generateStaticParams() {
  return [{ slug: 'hello' }, { slug: 'world' }];
}
export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return (
    <main>
      <h1>Blog {slug}</h1>
      <Badge text={slug} />
    </main>
  );
}
