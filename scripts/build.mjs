import { build, install } from './prepare.mjs';

install({ everything: false });
build({ force: true });
