import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isClosedPipe, outputError } from './output';

const BATCH = 64_000;

/**
 * Writes all of it to stdout, however large and however slow the reader. A reader that has seen enough (`| head`) is no
 * error. Error: UserError where stdout cannot be written.
 */
export async function printAll(texts: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(batches(texts)), process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw outputError(error);
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
