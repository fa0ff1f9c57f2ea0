import { Suspense } from 'react';
import { Visitor } from '../visitor';

export default function Plain() {
  return (
    <main>
      <h1>plain</h1>
      <Suspense fallback="...">
        <Visitor />
      </Suspense>
    </main>
  );
}
