import { spawnSync } from 'node:child_process';
import { build, install } from './prepare.mjs';
import { installTestPrograms } from './test-programs.mjs';

install({ everything: true });
installTestPrograms();
build();
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(jest.status ?? 1);
