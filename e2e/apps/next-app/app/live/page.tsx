import { Badge } from '@shared/components';
export const dynamic = 'force-dynamic';
export default function Page() {
  return (
    <main>
      <h1>Live {Date.now()}</h1>
      <Badge text="live" />
    </main>
  );
}
