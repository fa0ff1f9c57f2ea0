import { Link, Links, Meta, Outlet, Scripts } from 'react-router';

export default function Root() {
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
