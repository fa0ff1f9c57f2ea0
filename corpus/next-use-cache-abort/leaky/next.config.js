module.exports = { cacheComponents: true, cacheMaxMemorySize: 0, experimental: { cpus: 1 } };
