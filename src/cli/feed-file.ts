import path from 'node:path';
import type { FileConfig } from '../labour-market/feed/feed-config';
import { readBytes } from './files';
import type { FeedSource } from './feed-task';

/** A file of the user; `folder` is that of the configuration. */
export function fileSource({ pfad, mapping }: FileConfig, folder: string): FeedSource {
  const name = path.basename(pfad);
  return {
    name: 'datei',
    notes: [],
    tasks: [
      {
        // Without its folders: the feed may be public.
        origin: `datei:${name}`,
        title: name,
        region: null,
        key: null,
        fileName: name,
        sourceUrl: null,
        ...(mapping && { mapping }),
        fetch: async () => ({
          bytes: await readBytes(path.resolve(folder, pfad)),
          datenstand: null,
          retrieved: new Date().toISOString(),
        }),
        adapt: (observations) => observations,
      },
    ],
  };
}
