import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, writeWhole } from './files';
import { fileError } from './user-error';

/**
 * Puts files into a folder, the last one last: all are written beside it first, so that only renaming is left, which
 * takes no time and leaves no half of a file. `obsolete` are removed when all else is done.
 */
export async function writeFeed(
  folder: string,
  workshop: string,
  files: ReadonlyMap<string, string>,
  obsolete: readonly string[],
): Promise<void> {
  const fresh = path.join(workshop, 'neu');
  await rm(fresh, { recursive: true, force: true });
  for (const [file, text] of files) await writeWhole(path.join(fresh, file), new TextEncoder().encode(text));
  for (const file of files.keys()) {
    const target = path.join(folder, file);
    await makeFolder(path.dirname(target));
    try {
      await rename(path.join(fresh, file), target);
    } catch (error) {
      throw fileError(target, error);
    }
  }
  for (const file of obsolete) await rm(path.join(folder, file), { force: true });
  await rm(fresh, { recursive: true, force: true });
}
