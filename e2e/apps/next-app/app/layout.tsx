import { stamp } from '@shared/lib/stamp';
export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body data-stamp={stamp()}>{children}</body>
    </html>
  );
}
