import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const WAIT_MS = 5000;
const PAUSE_MS = 50;

/**
 * Takes the data directory for this process: two on one lose data. A predecessor that is closing it is waited for.
 * @throws Error with a sentence when somebody else keeps it.
 */
export async function lockDataDirectory(lockFile: string): Promise<void> {
  const mine = `${lockFile}.${process.pid}`;
  writeFileSync(mine, identity(process.pid), { mode: 0o600 });
  try {
    for (const deadline = Date.now() + WAIT_MS; !taken(mine, lockFile); ) {
      const holder = contentOf(lockFile);
      if (holder !== null && !isRunning(holder)) removeStale(lockFile, holder);
      else if (Date.now() > deadline) {
        throw new Error(`AURORA_DATA_DIR is in use by another server (process ${holder?.split(' ')[0] ?? 'unknown'}).`);
      } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link is made whole or not at all, unlike a file that is opened and then written. */
function taken(mine: string, lockFile: string): boolean {
  try {
    linkSync(mine, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock aside and looks again: what a third process put there meanwhile goes back. */
function removeStale(lockFile: string, holder: string): void {
  const aside = `${lockFile}.stale.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (contentOf(aside) !== holder) taken(aside, lockFile);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null; // it was let go just now
  }
}

/** A process by its number and, where /proc tells it, the time it was started: numbers are used again. */
function identity(pid: number): string {
  return `${pid} ${startOf(pid) ?? ''}`.trim();
}

function startOf(pid: number): string | null {
  // The fields behind the command's name, which may hold anything; the 20th of them is the start in clock ticks.
  const status = contentOf(`/proc/${pid}/stat`);
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function isRunning(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return identity(pid) === holder;
}
