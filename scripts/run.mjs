// Runs one of our programs after bringing node_modules and dist up to date: `node scripts/run.mjs dist/cli/token.js ...`.
// TypeScript under test/ and scripts/ is compiled as it loads, which needs the development packages.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install } from './prepare.mjs';

const [program, ...words] = process.argv.slice(2);
const typescript = program.endsWith('.ts');
install({ everything: typescript });
build();
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(program), ...words];
if (typescript) await import('@swc-node/register/esm-register');
await import(pathToFileURL(resolve(program)).href);
