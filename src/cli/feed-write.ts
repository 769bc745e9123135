import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FeedFolder } from './feed-folder';
import { freshFolder } from './feed-folder';
import { makeFolder, writeWhole } from './files';
import { fileError } from './user-error';

/**
 * Puts files into a folder, the last one last: all are written beside it first, so that only renaming is left, which
 * takes no time and leaves no half of a file. Files that hold the same bytes already are left alone. `obsolete` are
 * removed when all else is done. Returns how many files changed.
 */
export async function writeFeed(
  { path: folder, workshop }: FeedFolder,
  files: ReadonlyMap<string, string>,
  obsolete: readonly string[],
): Promise<number> {
  const changed = new Map<string, Uint8Array>();
  for (const [file, text] of files) {
    const bytes = new TextEncoder().encode(text);
    if (!(await holds(path.join(folder, file), bytes))) changed.set(file, bytes);
  }
  const fresh = freshFolder(workshop);
  try {
    for (const [file, bytes] of changed) await writeWhole(path.join(fresh, file), bytes);
    for (const file of changed.keys()) await moveInto(path.join(folder, file), path.join(fresh, file));
    for (const file of obsolete) await rm(path.join(folder, file), { force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return changed.size + obsolete.length;
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  return (await readFile(file).catch(() => undefined))?.equals(bytes) ?? false;
}

async function moveInto(target: string, from: string): Promise<void> {
  await makeFolder(path.dirname(target));
  try {
    await rename(from, target);
  } catch (error) {
    throw fileError(target, error);
  }
}
