// Loaded before a server: as many megabytes of live objects as BALLAST_MB says, small ones, as an app has them.
const perObject = 100;
globalThis.ballast = Array.from({ length: (Number(process.env.BALLAST_MB) * 1e6) / perObject }, (_, i) => ({
  id: i,
  name: `item ${i}`,
  next: null,
}));
