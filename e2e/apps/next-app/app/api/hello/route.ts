import { label } from '@shared/lib/label';
export const dynamic = 'force-dynamic';
export function GET() {
  return Response.json({ ok: label('api') });
}
