import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The programs of this folder as JavaScript, with the built product for `src`. A compiler within a server's process
 * would leave room in its memory behind, in which sockets cost nothing.
 */
export function compilePrograms(root: string, folder: string): string {
  const compiler = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const words = ['test/bench', 'test/fakes', '-d', folder, '--config-file', '.swcrc', '--quiet'];
  mkdirSync(folder);
  execFileSync(process.execPath, [compiler, ...words], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  symlinkSync(join(root, 'dist'), join(folder, 'src'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'test/bench');
}
