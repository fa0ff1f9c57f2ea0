Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_check = require("./check.cjs");

// src/config/define-config.ts
/** Types a configuration in TypeScript and JavaScript; it changes nothing. */
const defineConfig = (config) => config;

exports.OptionsError = require_check.OptionsError;
exports.check = require_check.check;
exports.defineConfig = defineConfig;