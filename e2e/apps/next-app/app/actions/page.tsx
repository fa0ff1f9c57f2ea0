import ClientForm from './ClientForm';
export const dynamic = 'force-dynamic';
export default function Page() {
  return (
    <main>
      <h1>Actions</h1>
      <ClientForm />
    </main>
  );
}
