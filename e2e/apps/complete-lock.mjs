/**
 * Completes a package-lock.json: npm leaves out packages for other platforms that the registry in use lacks, and then
 * `npm ci` refuses the lockfile. Each is added with the exact version that its parent names, without an integrity.
 * Usage: node e2e/apps/complete-lock.mjs path/to/package-lock.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
const oses = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'win32',
  'sunos',
  'aix',
  'wasm32-wasi',
  'wasi',
];
let added = 0;
for (const [where, pkg] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    // as node resolves: own node_modules, then upwards
    const places = [];
    let base = where;
    for (;;) {
      places.push((base ? base + '/' : '') + 'node_modules/' + name);
      if (!base) break;
      const i = base.lastIndexOf('/node_modules/');
      base = i < 0 ? '' : base.slice(0, i);
    }
    const found = places.find((p) => lock.packages[p]);
    if (found && (lock.packages[found].version === version || !/^\d/.test(version))) continue;
    if (!/^\d/.test(version)) {
      console.error('not exact', where, name, version);
      continue;
    }
    const words = name.split('/').pop().split('-');
    const os = words.find((w) => oses.includes(w)) ?? (name.includes('wasm32') ? null : undefined);
    const rest = name.split('/').pop();
    const cpu = /wasm32/.test(rest)
      ? 'wasm32'
      : /arm64|aarch64/.test(rest)
        ? 'arm64'
        : /armv?7|arm-|armhf|-arm$/.test(rest)
          ? 'arm'
          : /ia32|i686/.test(rest)
            ? 'ia32'
            : /x64|x86_64/.test(rest)
              ? 'x64'
              : /ppc64/.test(rest)
                ? 'ppc64'
                : /riscv64/.test(rest)
                  ? 'riscv64'
                  : /s390x/.test(rest)
                    ? 's390x'
                    : /loong64/.test(rest)
                      ? 'loong64'
                      : /mips64el/.test(rest)
                        ? 'mips64el'
                        : undefined;
    if (!cpu) {
      console.error('no platform in name', where, name, version);
      continue;
    }
    const libc = /musl/.test(rest) ? ['musl'] : /gnu/.test(rest) && os === 'linux' ? ['glibc'] : undefined;
    lock.packages[found ? where + '/node_modules/' + name : 'node_modules/' + name] = {
      version,
      cpu: [cpu],
      ...(libc ? { libc } : {}),
      optional: true,
      ...(os && os !== 'wasi' ? { os: [os] } : {}),
    };
    added++;
  }
}
const sorted = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
lock.packages = sorted;
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log('added', added);
