test('a product leaves nothing behind', async () => {
  await expect(require.resolve('./app.js')).toHaveSteadyRoute('/product/1');
});
