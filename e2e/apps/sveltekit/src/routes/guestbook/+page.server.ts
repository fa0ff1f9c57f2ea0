import { remember } from '@shared/lib/leaky';
export const actions = {
  save: async ({ request }: { request: Request }) => ({ n: remember(String((await request.formData()).get('name'))) }),
  greet: async () => ({ n: 0 }),
};
