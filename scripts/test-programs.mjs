import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests need beside npm's packages: a real Redis, and a real browser. */
const PROGRAMS = [
  { command: 'redis-server', debianPackage: 'redis-server' },
  { command: 'chromium', debianPackage: 'chromium' },
];

const isInstalled = ({ command }) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** Installs them where this user may (root on Debian and its like), else says what to install. */
export function installTestPrograms() {
  const missing = PROGRAMS.filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  const names = missing.map(({ debianPackage }) => debianPackage);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    process.stderr.write(
      `The tests need ${names.join(' and ')}. On Debian: sudo apt-get install ${names.join(' ')}. ` +
        `Elsewhere: programs called ${missing.map(({ command }) => command).join(' and ')} on the PATH.\n`,
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
