export const prerender = 'auto';
export function entries() {
  return [{ slug: 'hello' }, { slug: 'world' }];
}
export function load({ params }: { params: { slug: string } }) {
  return { slug: params.slug };
}
