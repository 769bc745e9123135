import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LockHolder } from './feed-lock-holder';
import { holderIn, isAtWork, startOf } from './feed-lock-holder';
import { feedTexts } from './feed-messages';
import { fileError, UserError } from './user-error';

const TRIES = 5;
/** Another process may have made the file and not filled it yet. */
const UNTIL_FILLED = 200;

/**
 * Makes the file, or takes it over from a process that ended without removing it. Returns what releases it.
 * Errors: UserError where another process is at work, and where the file cannot be made.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  const { pid } = process;
  const own: LockHolder = {
    pid,
    host: hostname(),
    since: new Date().toISOString(),
    start: await startOf(pid),
  };
  const content = JSON.stringify(own);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await made(file, content)) return () => release(file, content);
    const found = await contentOf(file);
    const holder = found === null ? null : holderIn(found);
    if (holder && (await isAtWork(holder))) throw new UserError(feedTexts.locked(file, holder));
    if (holder === null && attempt === 0) await pause(UNTIL_FILLED);
    else if (found !== null) await takeAway(file, found);
  }
  throw new UserError(feedTexts.contested(file));
}

/** False where the file is there already. */
async function made(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw fileError(path.dirname(file), error);
  }
}

/** Null where it is gone meanwhile. */
function contentOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** Only one of several processes that want it gets the old file; one that caught a new file by mistake puts it back. */
async function takeAway(file: string, content: string): Promise<void> {
  const aside = `${file}-${randomBytes(6).toString('hex')}`;
  const isMine = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!isMine) return;
  const caught = await contentOf(aside);
  if (caught === content || caught === null) await rm(aside, { force: true });
  else await rename(aside, file);
}

async function release(file: string, content: string): Promise<void> {
  if ((await contentOf(file)) === content) await rm(file, { force: true });
}
