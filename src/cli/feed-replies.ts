import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RawReply } from './feed-task';
import { writeWhole } from './files';

const DAY = 24 * 60 * 60_000;
const LINE_FEED = 0x0a;

/** Replies of a run that did not end, so that the next one goes on and does not begin again. They hold no credentials. */
export interface ReplyStore {
  /** Undefined for a reply that is missing, damaged or a day old. */
  get(key: string): Promise<RawReply | undefined>;
  set(key: string, reply: RawReply): Promise<void>;
}

/** One file for each reply: a line of JSON about it, then its bytes. */
export function replyStore(folder: string, now: () => number = Date.now): ReplyStore {
  const fileOf = (key: string) => path.join(folder, `${hash(key)}.antwort`);
  return {
    get: async (key) => {
      const content = await readFile(fileOf(key)).catch(() => undefined);
      const reply = content && parsed(content, key);
      const age = reply === undefined ? Number.NaN : now() - Date.parse(reply.retrieved);
      return age >= 0 && age < DAY ? reply : undefined;
    },
    set: async (key, { bytes, retrieved, datenstand }) => {
      const head = JSON.stringify({ key, retrieved, datenstand, sha256: hash(bytes) });
      await writeWhole(fileOf(key), Buffer.concat([Buffer.from(`${head}\n`), bytes]));
    },
  };
}

/** Lower-case hexadecimal SHA-256. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function parsed(content: Buffer, key: string): RawReply | undefined {
  const end = content.indexOf(LINE_FEED);
  const bytes = new Uint8Array(content.subarray(end + 1));
  try {
    const head = JSON.parse(content.subarray(0, end).toString('utf8')) as Record<string, unknown>;
    const { retrieved, datenstand } = head;
    if (head['key'] !== key || head['sha256'] !== hash(bytes) || typeof retrieved !== 'string')
      return undefined;
    return { bytes, retrieved, datenstand: typeof datenstand === 'string' ? datenstand : null };
  } catch {
    return undefined;
  }
}
