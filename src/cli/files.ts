import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileError, UserError } from './user-error';

/** Reads a UTF-8 text, with or without a byte order mark. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileError(file, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${file}: Das ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8.`);
  }
}

/** Writes whole or not at all: into a neighbour first, which then takes the file's name. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const neighbour = path.join(path.dirname(file), `.amip-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(neighbour, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(neighbour, file);
  } catch (error) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    throw fileError(file, error);
  }
}
