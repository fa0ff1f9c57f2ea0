import { defineAction } from 'astro:actions';
import { remember } from '@shared/lib/leaky';

export const server = {
  save: defineAction({ accept: 'form', handler: async (form: FormData) => ({ n: remember(String(form.get('name'))) }) }),
  greet: defineAction({ accept: 'form', handler: async () => ({ n: 0 }) }),
};
