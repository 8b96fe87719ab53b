import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const WAIT_MS = 5000;
const PAUSE_MS = 50;

/**
 * Takes the data directory for this process: two on one lose data. A predecessor that is closing it is waited for.
 * @throws Error with a sentence when somebody else keeps it.
 */
export async function lockDataDirectory(lockFile: string): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; ; ) {
    try {
      const file = openSync(lockFile, 'wx', 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(lockFile);
    if (!isRunning(holder)) rmSync(lockFile, { force: true });
    else if (Date.now() > deadline) throw new Error(`AURORA_DATA_DIR is in use by another server (process ${holder}).`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function holderOf(lockFile: string): number {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0; // it was let go just now
  }
}

function isRunning(holder: number): boolean {
  // After a restart of a container this process may have the number of the one that left the lock behind.
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
