import { defineAction } from 'astro:actions';
import { sign } from '@shared/lib/guests';

export const server = {
  save: defineAction({ accept: 'form', handler: async (form: FormData) => ({ n: sign(String(form.get('name'))) }) }),
  greet: defineAction({ accept: 'form', handler: async () => ({ n: 0 }) }),
};
