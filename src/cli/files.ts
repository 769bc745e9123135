import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ImportError } from '../labour-market/import-error';
import { refuseTooLarge } from '../labour-market/readers/too-large';
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

/**
 * Reads a file, or what another program hands over (`<(…)`), no more of it than the readers take, or `refuse` lets
 * pass. Error: UserError for what is too large or cannot be read.
 */
export async function readBytes(
  file: string,
  refuse: (size: { readonly length: number }) => void = refuseTooLarge,
): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    if (info.isFile()) refuse({ length: info.size });
    return await readStream(file, refuse);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : fileError(file, error);
  }
}

async function readStream(
  file: string,
  refuse: (size: { readonly length: number }) => void,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file)) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    refuse({ length });
  }
  return Buffer.concat(chunks);
}

/** Makes a folder and those above it. Error: UserError where a file is in the way or nothing may be written. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (error) {
    throw fileError(folder, error);
  }
}

/** As mkdir with `recursive`, which in Node 20 never comes back where nothing can be made, as under /proc. */
async function makeFolders(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolders(parent);
  await mkdir(folder);
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
}

/** The names of files that are being written. */
export const NEIGHBOUR = /^\.amip-[0-9a-f]{12}$/;

/** Writes whole or not at all: into a neighbour first, which then takes the file's name. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const neighbour = path.join(path.dirname(file), `.amip-${randomBytes(6).toString('hex')}`);
  try {
    await makeFolders(path.dirname(file));
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
