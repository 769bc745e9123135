import { attributePlace } from '../steps/removal/attribute-place';
import type { XmlNode } from '../steps/removal/xml-tree';
import { childNamed, readTree } from '../steps/removal/xml-tree';
import { Splices } from '../xml/splices';
import type { CoverStyles } from './sheet-xml';

/** Children of the style sheet in the order they must have (ECMA-376 Part 1, 18.8.39). */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'],
  ...['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
];

/** Number format *Text*: what someone edits stays a text. */
const TEXT = 49;
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** Adds the looks of the sheet behind those that are there, so that no cell changes its own. */
export function withCoverStyles(
  xml: string,
  part: string,
): { readonly xml: string; readonly styles: CoverStyles } {
  const root = readTree(xml, part);
  const splices = new Splices(xml);
  const prefix = root.tag.slice(0, root.tag.length - root.name.length);
  const written = (element: string) => element.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const append = (name: string, first: string, elements: readonly string[]): number => {
    const list = childNamed(root, name);
    const there = list?.children.length ?? 0;
    const before = there === 0 ? [first] : [];
    const added = written([...before, ...elements].join(''));
    const count = there + before.length + elements.length;
    if (list) extend(splices, xml, list, added, count);
    else
      splices.insert(
        placeOf(root, name),
        written(`<${name} count="${count}">`) + added + written(`</${name}>`),
      );
    return there + before.length;
  };

  const plain = '<font><sz val="11"/><name val="Calibri"/></font>';
  const font = append('fonts', plain, [
    '<font><b/><sz val="16"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font>',
    plain,
  ]);
  const format = (fontId: number, alignment: string) =>
    `<xf numFmtId="${TEXT}" fontId="${fontId}"${rest(root)} applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`;
  const xf = append('cellXfs', `<xf numFmtId="0" fontId="0"${rest(root)}/>`, [
    format(font, '<alignment vertical="top"/>'),
    format(font + 1, WRAPPED),
    format(font + 2, WRAPPED),
  ]);
  return { xml: splices.apply(), styles: { title: xf, label: xf + 1, text: xf + 2 } };
}

/** References to the first fill, border and named style, as far as there are any. */
function rest(root: XmlNode): string {
  const references = { fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  return Object.entries(references)
    .filter(([, list]) => (childNamed(root, list)?.children.length ?? 0) > 0)
    .map(([attribute]) => ` ${attribute}="0"`)
    .join('');
}

function extend(splices: Splices, xml: string, list: XmlNode, added: string, count: number): void {
  const place = attributePlace(xml, list, 'count');
  const isClosed = list.contentEnd === list.end;
  if (place) splices.replace(place.start, place.end, ` count="${count}"`);
  if (isClosed) splices.replace(list.openEnd - 2, list.openEnd, `>${added}</${list.tag}>`);
  else splices.insert(list.contentEnd, added);
}

/** Where a child that is missing belongs. */
function placeOf(root: XmlNode, name: string): number {
  const next = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  return next?.start ?? root.contentEnd;
}

/** A style sheet for workbooks that have none. */
export function emptyStyles(namespace: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${namespace}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
