import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
const pythonHas = (library) =>
  ['python3', '/usr/bin/python3'].some((python) => spawnSync(python, ['-c', `import ${library}`]).status === 0);

/** What the tests need beside npm's packages: a real Redis, a real browser, and the documented clients. */
const PROGRAMS = [
  { name: 'redis-server', isInstalled: () => isOnPath('redis-server') },
  { name: 'chromium', isInstalled: () => isOnPath('chromium') },
  { name: 'curl', isInstalled: () => isOnPath('curl') },
  { name: 'python3-websockets', isInstalled: () => pythonHas('websockets') },
];

/** Installs them where this user may (root on Debian and its like), else says what to install. */
export function installTestPrograms() {
  const names = PROGRAMS.filter(({ isInstalled }) => !isInstalled()).map(({ name }) => name);
  if (names.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    process.stderr.write(
      `The tests need ${names.join(' and ')}. On Debian: sudo apt-get install ${names.join(' ')}. ` +
        'Elsewhere: programs called redis-server, chromium and curl on the PATH, and a python3 with its library websockets.\n',
    );
    process.exit(1);
  }
  process.stdout.write(`Installing ${names.join(' and ')} for the tests\n`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}
