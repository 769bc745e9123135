import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const BATCH = 64_000;

/**
 * Writes all of it to stdout, however large and however slow the reader. A reader that has seen enough (`| head`) is no
 * error.
 */
export async function printAll(texts: Iterable<string>): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    await pipeline(Readable.from(batches(texts)), process.stdout, { end: false });
  } catch (error) {
    ignoreClosedPipe(error);
  }
}

function* batches(texts: Iterable<string>): Generator<string> {
  let batch = '';
  for (const text of texts) {
    batch += text;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

function ignoreClosedPipe(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
