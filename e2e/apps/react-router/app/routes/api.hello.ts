import { label } from '@shared/lib/label';
export function loader() {
  return Response.json({ ok: label('api') });
}
