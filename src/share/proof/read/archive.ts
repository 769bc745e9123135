import { unzipSync } from 'fflate';

/** The members of a ZIP. */
export interface Archive {
  /** As the directory of the ZIP lists them, twice where a name stands twice; without folders. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
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
  return { names, parts: new Map(Object.entries(unpacked)) };
}
