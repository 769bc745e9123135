import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lock } from './feed-lock';
import { makeFolder, NEIGHBOUR } from './files';
import { fileError } from './user-error';

const LOCK = '.amip-feed.lock';
const WORKSHOP = '.amip-feed';
/** Where files are made before they take their places. */
const FRESH = /^neu(?:-[0-9a-f]+)?$/;

/** The folder of a feed while this process alone works in it. */
export interface FeedFolder {
  readonly path: string;
  /** For what is not part of the feed. */
  readonly workshop: string;
}

/**
 * Does the work in the folder, alone: no other process may at the same time. Before it begins the folder is known to be
 * writable, and what an interrupted run left is cleared away. Errors: UserError for a folder that another process
 * works in or that cannot be written; those of the work.
 */
export async function inFeedFolder<T>(out: string, work: (folder: FeedFolder) => Promise<T>): Promise<T> {
  await makeFolder(out);
  const release = await lock(path.join(out, LOCK));
  try {
    const workshop = path.join(out, WORKSHOP);
    for (const folder of [out, path.join(out, 'geo'), workshop]) await prepare(folder);
    await clear(workshop, FRESH);
    await clear(path.join(workshop, 'antworten'), NEIGHBOUR);
    return await work({ path: out, workshop });
  } finally {
    await release();
  }
}

/** A folder that is not there yet is made later, in one that is writable. */
async function prepare(folder: string): Promise<void> {
  await clear(folder, NEIGHBOUR);
  const probe = path.join(folder, `.amip-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw fileError(folder, error);
  }
}

async function clear(folder: string, names: RegExp): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (names.test(name)) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** A new folder in the workshop, for one writing. */
export function freshFolder(workshop: string): string {
  return path.join(workshop, `neu-${randomBytes(6).toString('hex')}`);
}
