import { unzipSync } from 'fflate';
import { readDirectory } from './directory';

/** The members of a ZIP. */
export interface Archive {
  /** As the directory of the ZIP lists them, twice where a name stands twice; without folders. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What the directory says of their content; asked of copies only, which are never written as Zip64. */
  readonly checksums: ReadonlyMap<string, number>;
}

/** @throws for what is no ZIP or cannot be unpacked */
export function readArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  const unpacked = unzipSync(bytes, {
    filter({ name }) {
      const isFile = !name.endsWith('/');
      if (isFile) names.push(name);
      return isFile;
    },
  });
  return {
    names,
    parts: new Map(Object.entries(unpacked)),
    get checksums() {
      return new Map(readDirectory(bytes).map(({ name, checksum }) => [name, checksum]));
    },
  };
}
