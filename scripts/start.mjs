import { build, install } from './prepare.mjs';

install({ everything: false });
build();
process.setSourceMapsEnabled(true);
await import('../dist/main.js');
