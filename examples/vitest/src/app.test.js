import { expect, test } from 'vitest';
import 'ssr-leak-check/vitest';

test('a product leaves nothing behind', async () => {
  await expect(new URL('./app.js', import.meta.url)).toHaveSteadyRoute('/product/1');
});
