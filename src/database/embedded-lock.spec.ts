import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataDirectory } from './embedded-lock.js';

describe('lockDataDirectory', () => {
  let folder: string;
  let lockFile: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aurora-lock-'));
    lockFile = join(folder, 'lock');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const holder = () => Number(readFileSync(lockFile, 'utf8').split(' ')[0]);

  it('names this process and leaves nothing else behind', async () => {
    await lockDataDirectory(lockFile);
    expect(holder()).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it.each([
    ['of a process that is gone', '4194304 1'],
    ['of a process whose number another one has now', `${process.ppid} 1`],
    ['that is no lock', 'nonsense'],
    ['that is empty', ''],
  ])('takes over a lock %s', async (_name, content) => {
    writeFileSync(lockFile, content);
    await lockDataDirectory(lockFile);
    expect(holder()).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('waits for a living holder, and says who it is when that one stays', async () => {
    // The parent of this process runs throughout; its lock is written as it would write it itself.
    const status = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const start = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    writeFileSync(lockFile, `${process.ppid} ${start}`);
    await expect(lockDataDirectory(lockFile)).rejects.toThrow(`in use by another server (process ${process.ppid})`);
    expect(holder()).toBe(process.ppid);
    expect(existsSync(`${lockFile}.${process.pid}`)).toBe(false);
  });
});
