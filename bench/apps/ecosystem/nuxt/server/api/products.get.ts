export default defineEventHandler(() => [
  { id: 1, name: 'A lamp' },
  { id: 2, name: 'A table' },
]);
