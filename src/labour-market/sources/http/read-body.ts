import { ImportError } from '../../import-error';
import { messages } from '../messages';

/** The whole body. Error: ImportError as soon as more than `largest` bytes are declared or arrive; the rest is not read. */
export async function readBody(
  response: Response,
  largest: number,
  host: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  let tooLarge = Number(response.headers.get('content-length')) > largest;
  while (!tooLarge) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
    tooLarge = length > largest;
  }
  await reader.cancel();
  throw new ImportError(messages.tooLarge(host, largest));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
