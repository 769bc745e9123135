import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the run began: `2026-03-01T06:00:00.000Z`. */
  readonly since: string;
  /** Tells a process from a later one with the same number; null where the system does not say it. */
  readonly start: string | null;
}

/** Null for a text that is no lock of ours. */
export function holderIn(text: string): LockHolder | null {
  try {
    const { pid, host, since, start } = JSON.parse(text) as Record<string, unknown>;
    if (!Number.isInteger(pid) || typeof host !== 'string' || typeof since !== 'string') return null;
    return { pid: pid as number, host, since, start: typeof start === 'string' ? start : null };
  } catch {
    return null;
  }
}

/** Of a process on another computer nobody here knows whether it has ended: it counts as working. */
export async function isAtWork({ pid, host, start }: LockHolder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === process.pid || !isAlive(pid)) return false;
  return start === null || start === (await startOf(pid));
}

/** When a process began, in the measure of Linux (field 22 of its `stat`). */
export async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program stands in brackets and may hold blanks; what follows begins with field 3.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, and yet it lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
