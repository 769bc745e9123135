import type { WorkbookSnapshot } from '../../snapshot';
import { leftOutTexts, type LeftOut } from '../left-out';
import type { PackageFile, Relationship } from '../package-file';
import { find } from '../xml-access';
import { textOf } from '../xml-text';
import { decodeXml, parseXml } from '../xml-tree';
import { XlsxError } from '../xlsx-error';

/** Title and author (ECMA-376 Part 2, 8). */
export function readProperties(file: PackageFile): WorkbookSnapshot['properties'] {
  const path = file.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  const core = path !== undefined && file.has(path) ? file.xml(path) : undefined;
  const [title, author] = [textOf(find(core, 'title')), textOf(find(core, 'creator'))];
  return { ...(title && { title }), ...(author && { author }) };
}

/** The custom XML parts as texts, without the declaration: a text has no encoding. */
export function readCustomXml(
  file: PackageFile,
  relationships: readonly Relationship[],
  leftOut: LeftOut,
): string[] {
  return relationships.flatMap(({ kind, target, external }) => {
    if (kind !== 'customXml' || external || !file.has(target)) return [];
    try {
      const bytes = file.bytes(target);
      parseXml(bytes, target);
      return [decodeXml(bytes, target).replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '')];
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      leftOut.add(leftOutTexts.customXml());
      return [];
    }
  });
}
