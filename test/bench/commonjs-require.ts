import { createRequire } from 'node:module';

/** The tests' helpers are CommonJS under Jest; here they are modules, which have no `require` unless it is global. */
globalThis.require ??= createRequire(import.meta.url);
