'use client';
import { save } from './actions';
import { Other } from '@shared/components/Other';
export default function ClientForm() {
  return (
    <form action={save}>
      <Other />
      <input name="k" />
      <button>go</button>
    </form>
  );
}
