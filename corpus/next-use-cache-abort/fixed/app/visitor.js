import { headers } from 'next/headers';

export async function Visitor() {
  return <p>{(await headers()).get('user-agent')}</p>;
}
