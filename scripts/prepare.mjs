import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Brings node_modules and dist up to date with the sources; does nothing, in milliseconds, when they are. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installedMark = join(root, 'node_modules', '.aurora-installed');
const builtMark = join(root, 'dist', '.built');

const hash = (text) => createHash('sha256').update(text).digest('hex');
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function npm(...words) {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
}

/** Somebody ran `npm ci` themselves: npm's own record is newer than the lock file that it was made from. */
function isInstalledByHand(everything) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || (everything && !existsSync(join(root, 'node_modules', 'jest')))) return false;
  return statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** `everything`: with the development packages that tests need. */
export function install({ everything }) {
  const wanted = hash(read(join(root, 'package-lock.json')));
  const [lock, scope] = read(installedMark).split(' ');
  if (lock === wanted && (scope === 'everything' || !everything)) return;
  if (lock === '' && isInstalledByHand(everything)) return;
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error', ...(everything ? [] : ['--omit=dev']));
  writeFileSync(installedMark, `${wanted} ${everything ? 'everything' : 'production'}`);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint() {
  const files = [...sources(join(root, 'src')), join(root, '.swcrc'), join(root, 'package-lock.json')];
  return hash(files.map((file) => `${file} ${statSync(file).size} ${hash(readFileSync(file))}`).join('\n'));
}

export function build({ force = false } = {}) {
  const wanted = fingerprint();
  if (!force && read(builtMark) === wanted) return;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  execFileSync(
    process.execPath,
    [swc, 'src', '-d', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--quiet'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(builtMark, wanted);
}
