import { Outlet } from 'react-router';
import { Other } from '@shared/components/Other';
export default function Shell() {
  return (
    <section>
      <Other />
      <Outlet />
    </section>
  );
}
