import { label } from '@shared/lib/label';
export const GET = () =>
  new Response(JSON.stringify({ ok: label('api') }), { headers: { 'content-type': 'application/json' } });
