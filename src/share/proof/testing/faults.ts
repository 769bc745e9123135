import type { Flaw } from '..';
import { prove } from '..';
import type { ShareReport } from '../../types';
import type { Files, Link } from './book';
import { DOCUMENT } from './book';
import { COPY, REPORT, SOURCE, changed, zipped } from './plan';

/** What went wrong in the rewriter. */
export interface Fault {
  readonly what: string;
  readonly copy?: (copy: Files) => Files;
  readonly source?: (source: Files) => Files;
  readonly report?: Partial<ShareReport>;
  /** What the proof must find: the checks, with the cells they name. */
  readonly flaws: readonly string[];
}

type Pair = Pick<Fault, 'copy' | 'source' | 'report'>;

async function found({ copy, source, report }: Pair): Promise<readonly Flaw[]> {
  const before = source?.(SOURCE) ?? SOURCE;
  const after = copy?.(COPY) ?? COPY;
  return prove(zipped(before), zipped(after), { ...REPORT, ...report });
}

/** Checks with cells, each once. */
export async function flawsOf(pair: Pair): Promise<readonly string[]> {
  const flaws = await found(pair);
  return [...new Set(flaws.map(({ check, place }) => (place?.cell ? `${check} ${place.cell}` : check)))];
}

export async function messagesOf(pair: Pair): Promise<readonly string[]> {
  return (await found(pair)).map(({ message }) => message);
}

export const ZIELE = 'xl/worksheets/sheet1.xml';
export const FALLZAHLEN = 'xl/worksheets/sheet2.xml';
export const COVER = 'xl/worksheets/sheet3.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const TYPES = '[Content_Types].xml';

/** A change of one part. */
export function edit(part: string, from: string | RegExp, to: string): (files: Files) => Files {
  return (files) => changed(files, part, from, to);
}

export function all(...changes: readonly ((files: Files) => Files)[]): (files: Files) => Files {
  return (files) => changes.reduce((changing, change) => change(changing), files);
}

/** Behind the rows of a sheet, or behind anything else that ends in the tag. */
export function append(part: string, tag: string, xml: string): (files: Files) => Files {
  return edit(part, `</${tag}>`, `${xml}</${tag}>`);
}

/** A further part, its content type, and the relationship that leads to it. */
export function withPart(part: string, type: string, content: string, from: string, [kind, target]: Link) {
  return (files: Files): Files => {
    const typed =
      type === ''
        ? files
        : append(TYPES, 'Types', `<Override PartName="/${part}" ContentType="${type}"/>`)(files);
    return related(from, [kind, target])({ ...typed, [part]: content });
  };
}

export function related(from: string, [kind, target, mode]: Link): (files: Files) => Files {
  return (files) => {
    const slash = from.lastIndexOf('/') + 1;
    const part = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const type = kind.startsWith('http') ? kind : `${DOCUMENT}/${kind}`;
    const link = `<Relationship Id="${target}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    const before =
      files[part] ??
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    return append(part, 'Relationships', link)({ ...files, [part]: before });
  };
}

export function without(part: string): (files: Files) => Files {
  return (files) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== part));
}
