import { createRootRoute, HeadContent, Outlet, Scripts } from '@tanstack/react-router';
import { stamp } from '@shared/lib/stamp';
export const Route = createRootRoute({
  component: () => (
    <html lang="en">
      <head>
        <HeadContent />
      </head>
      <body data-stamp={stamp()}>
        <Outlet />
        <Scripts />
      </body>
    </html>
  ),
});
