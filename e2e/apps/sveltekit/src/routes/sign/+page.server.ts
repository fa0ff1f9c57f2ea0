export const actions = {
  default: async ({ request }: { request: Request }) => ({ name: String((await request.formData()).get('name')) }),
};
