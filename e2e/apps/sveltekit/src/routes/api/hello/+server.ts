import { json } from '@sveltejs/kit';
import { label } from '@shared/lib/label';
export function GET() {
  return json({ ok: label('api') });
}
