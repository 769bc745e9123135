import { unzipSync } from 'fflate';
import { readDirectory } from './directory';

/** Members that hold more are unpacked when they are asked for: a workbook may have many large sheets. */
const LARGE = 1_000_000;

/** The members of a ZIP, without folders. */
export class Archive {
  /** As the directory of the ZIP lists them, twice where a name stands twice. */
  readonly names: readonly string[];
  private readonly unpacked: Map<string, Uint8Array>;

  /** @throws for what is no ZIP or cannot be unpacked */
  constructor(private readonly bytes: Uint8Array) {
    const names: string[] = [];
    const small = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const isFile = !name.endsWith('/');
        if (isFile) names.push(name);
        return isFile && originalSize <= LARGE;
      },
    });
    this.names = names;
    this.unpacked = new Map(Object.entries(small));
  }

  /** Each name once. */
  get parts(): readonly string[] {
    return [...new Set(this.names)];
  }

  /** @throws for what is not there or cannot be unpacked */
  content(part: string): Uint8Array {
    const known = this.unpacked.get(part);
    if (known) return known;
    const content = unzipSync(this.bytes, { filter: ({ name }) => name === part })[part];
    if (!content) throw new Error('no such part');
    this.unpacked.set(part, content);
    return content;
  }

  /** To be called where the content is hardly asked for again: it need not be kept. */
  release(part: string): void {
    if ((this.unpacked.get(part)?.length ?? 0) > LARGE) this.unpacked.delete(part);
  }

  /** What the directory says of their content; asked of copies only, which are never written as Zip64. */
  get checksums(): ReadonlyMap<string, number> {
    return new Map(readDirectory(this.bytes).map(({ name, checksum }) => [name, checksum]));
  }
}
