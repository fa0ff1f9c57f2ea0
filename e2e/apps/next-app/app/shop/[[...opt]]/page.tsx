export default async function Page({
  params,
  searchParams,
}: {
  params: Promise<{ opt?: string[] }>;
  searchParams: Promise<Record<string, string>>;
}) {
  const { opt } = await params;
  const q = await searchParams;
  return (
    <main>
      <h1>
        Shop {(opt || []).join('/')} {q.q}
      </h1>
    </main>
  );
}
