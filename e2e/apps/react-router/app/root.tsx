import { Outlet, Scripts, Meta, Links } from 'react-router';
import { stamp } from '@shared/lib/stamp';
export function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <head>
        <Meta />
        <Links />
      </head>
      <body data-stamp={stamp()}>
        {children}
        <Scripts />
      </body>
    </html>
  );
}
export default function App() {
  return <Outlet />;
}
