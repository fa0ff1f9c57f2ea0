import { Link, Links, Meta, Outlet, Scripts } from '@remix-run/react';

export default function App() {
  return (
    <html lang="en">
      <head>
        <Meta />
        <Links />
      </head>
      <body>
        <Link to="/products/1">A lamp</Link>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
