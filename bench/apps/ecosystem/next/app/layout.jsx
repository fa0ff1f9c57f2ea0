import Link from 'next/link';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Link href="/products/1">A lamp</Link>
        {children}
      </body>
    </html>
  );
}
