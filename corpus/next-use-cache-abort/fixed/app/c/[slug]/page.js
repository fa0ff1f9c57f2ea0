import { cacheLife } from 'next/cache';
import { Suspense } from 'react';
import { Visitor } from '../../visitor';

async function Rows({ slug }) {
  'use cache';
  cacheLife('minutes');
  return (
    <ul>
      {Array.from({ length: 400 }, (_, n) => (
        <li key={n}>
          {slug} row {n} lorem ipsum dolor
        </li>
      ))}
    </ul>
  );
}

export async function generateStaticParams() {
  return [{ slug: 'seed' }];
}

export default async function Category({ params }) {
  const { slug } = await params;
  return (
    <main>
      <Rows slug={slug} />
      <Suspense fallback="...">
        <Visitor />
      </Suspense>
    </main>
  );
}
