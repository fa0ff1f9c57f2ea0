import { remember } from '@shared/lib/leaky';
export const revalidate = 3600;
export default function Page() {
  const size = remember('news');
  return (
    <main>
      <h1>News</h1>
      <p>{size}</p>
    </main>
  );
}
