import type { Draft } from '../package/draft';
import { relationshipAttributes } from '../steps/removal/relationship-ids';
import { childNamed, readTree } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { escapeXml } from '../xml/escape';
import { Splices } from '../xml/splices';
import type { CoverLine } from './lines';
import { sheetXml } from './sheet-xml';
import { emptyStyles, withCoverStyles } from './styles-part';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Puts a worksheet behind all others. */
export function addSheet(
  draft: Draft,
  workbookPart: string,
  title: string,
  lines: readonly CoverLine[],
): void {
  const xml = draft.xml(workbookPart);
  const root = readTree(xml, workbookPart);
  const sheets = childNamed(root, 'sheets');
  const last = sheets?.children.at(-1);
  const [idAttribute] = last ? relationshipAttributes(last).keys() : [];
  if (!sheets || !last || idAttribute === undefined)
    throw new ShareError(shareMessages.damaged(workbookPart));

  // Written in the vocabulary of the workbook, transitional or strict: both name the same kinds.
  const kinds = relationshipKinds(draft, workbookPart);
  const looks = { namespace: root.namespace, hasView: childNamed(root, 'bookViews') !== undefined };
  const content = sheetXml(lines, addStyles(draft, workbookPart, root.namespace, kinds), looks);
  const part = freePart(draft, workbookPart);
  draft.addPart(part, `${SPREADSHEET}.worksheet+xml`, content);
  const id = draft.addRelationship(workbookPart, `${kinds}worksheet`, part);

  const numbers = sheets.children.map(({ attributes }) => Number(attributes.sheetId) || 0);
  const splices = new Splices(xml);
  splices.insert(
    sheets.contentEnd,
    `<${last.tag}${declarationsOf(last)} name="${escapeXml(title)}" sheetId="${Math.max(...numbers) + 1}" ${idAttribute}="${escapeXml(id)}"/>`,
  );
  draft.setXml(workbookPart, splices.apply());
}

/** Some programs declare `r` on each sheet, not on the root: the new one needs the same declarations. */
function declarationsOf({ attributes }: XmlNode): string {
  return Object.entries(attributes)
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, namespace]) => ` ${name}="${escapeXml(namespace)}"`)
    .join('');
}

/** What the types of the workbook's relationships begin with. */
function relationshipKinds(draft: Draft, workbookPart: string): string {
  const known = draft
    .relationships(workbookPart)
    .find(({ kind }) => kind === 'worksheet' || kind === 'chartsheet');
  if (!known) throw new ShareError(shareMessages.damaged(workbookPart));
  return known.type.slice(0, known.type.length - known.kind.length);
}

function addStyles(draft: Draft, workbookPart: string, namespace: string, kinds: string) {
  const known = draft.relationships(workbookPart).find(({ kind }) => kind === 'styles')?.target;
  const part = known ?? `${folderOf(workbookPart)}styles.xml`;
  const before = known === undefined ? emptyStyles(namespace) : draft.xml(known);
  const { xml, styles } = withCoverStyles(before, part);
  if (known !== undefined) draft.setXml(part, xml);
  else {
    draft.addPart(part, `${SPREADSHEET}.styles+xml`, xml);
    draft.addRelationship(workbookPart, `${kinds}styles`, part);
  }
  return styles;
}

function freePart(draft: Draft, workbookPart: string): string {
  for (let number = 1; ; number += 1) {
    const part = `${folderOf(workbookPart)}worksheets/sheet${number}.xml`;
    if (!draft.has(part)) return part;
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
