import { createFileRoute } from '@tanstack/react-router';
import { label } from '@shared/lib/label';
export const Route = createFileRoute('/api/hello')({
  server: { handlers: { GET: () => Response.json({ ok: label('api') }) } },
});
