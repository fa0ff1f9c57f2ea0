import { createFileRoute } from '@tanstack/react-router';
import { Badge } from '@shared/components';
export const Route = createFileRoute('/live')({
  component: () => (
    <h1>
      Live <Badge text="live" />
    </h1>
  ),
});
