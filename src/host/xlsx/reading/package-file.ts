import { readMessages } from './messages';
import { findAll } from './xml-access';
import { parseXml, type Takers, type XmlElement } from './xml-tree';
import { XlsxError } from './xlsx-error';
import { normalPartName } from './part-name';
import type { ZipFile } from './zip-file';

const CONTENT_TYPES = '[Content_Types].xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`. Transitional and strict files differ in what stands before. */
  readonly kind: string;
  /** The part it leads to; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file by their paths, their content types and relationships (ECMA-376 Part 2). */
export class PackageFile {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  /** @throws XlsxError for a ZIP that is no Office file */
  constructor(private readonly zip: ZipFile) {
    if (!zip.has(CONTENT_TYPES)) throw new XlsxError(readMessages.otherPackage());
    const types = this.xml(CONTENT_TYPES);
    for (const { attributes } of findAll(types, 'Default'))
      this.defaults.set((attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '');
    for (const { attributes } of findAll(types, 'Override'))
      this.overrides.set(normalPartName(attributes['PartName'] ?? ''), attributes['ContentType'] ?? '');
  }

  has(path: string): boolean {
    return this.zip.has(path);
  }

  paths(): string[] {
    return this.zip.names();
  }

  contentType(path: string): string {
    const name = normalPartName(path);
    return this.overrides.get(name) ?? this.defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  }

  bytes(path: string): Uint8Array {
    return this.zip.read(path);
  }

  xml(path: string, take?: Takers): XmlElement {
    return parseXml(this.zip.read(path), path, take);
  }

  /** Where a part leads; '' is the package itself. */
  relationships(source: string): Relationship[] {
    const slash = source.lastIndexOf('/') + 1;
    const path = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    if (!this.has(path)) return [];
    return findAll(this.xml(path), 'Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const external = TargetMode === 'External';
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      return { id: Id, kind, target: external ? Target : resolve(source, Target), external };
    });
  }
}

/** A target counts from the folder of its source, or with a slash from the package. */
function resolve(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
