export async function load({ params }) {
  return { name: `Product ${params.id}` };
}
