import { readElements } from '../../xml/read-elements';
import { Splices } from '../../xml/splices';
import { withoutMarkup } from '../markup/without-markup';
import { attributePlace } from '../removal/attribute-place';
import { descendants, readTree, textOf } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';
import { withoutForeign } from '../vocabularies/without-foreign';
import { embeddedPicture } from './svg-pictures';
import { isUnseen } from './svg-unseen';

const KNOWN = [
  '',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
];
/** What is said of a picture, run or moved in it, or written for a browser; nothing of it is drawn in a workbook. */
const NOT_DRAWN = new Set([
  ...['metadata', 'title', 'desc', 'script', 'foreignObject'],
  ...['set', 'animate', 'animateMotion', 'animateTransform', 'discard'],
]);
/** What is drawn only where something names it. */
const ON_CALL = new Set([
  ...['symbol', 'clipPath', 'mask', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'filter'],
]);
const WITH_TEXT = new Set(['text', 'tspan', 'textPath', 'tref', 'a', 'style']);
/** For those who have it read aloud, and for programs. */
const SPOKEN = /^(?:data-|aria-|on[a-z])|^xlink:title$/;
const LINK = /(?:^|:)href$/;
const CALL = /(url\(\s*["']?#)([^"')\s]+)/g;
/** What uses what may go on for as long as this. */
const MOST_ROUNDS = 20;

/**
 * Without what is not drawn, words of drawing programs, and links to files; ids become numbers.
 *
 * @throws ShareError for what is no XML
 */
export function cleanSvg(xml: string, part: string): string {
  readElements(xml, part, {});
  let bare = withoutForeign(withoutMarkup(xml).xml, part, (namespace) => KNOWN.includes(namespace)).xml;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const seen = withoutUnseen(bare, readTree(bare, part));
    if (seen === bare) break;
    bare = seen;
  }
  return withoutWords(bare, readTree(bare, part));
}

/** One round: what only such elements use that are gone now is seen in the next. */
function withoutUnseen(xml: string, root: XmlNode): string {
  const splices = new Splices(xml);
  const called = callsIn(root);
  const isCalled = (node: XmlNode): boolean =>
    [...descendants(node)].some(({ attributes: { id } }) => id !== undefined && called.has(id));
  for (const node of descendants(root)) {
    if (node === root) continue;
    const isDefined = node.parent?.name === 'defs' && node.name !== 'style';
    const isUnused = (isDefined || ON_CALL.has(node.name) || isUnseen(node)) && !isCalled(node);
    const isEmpty = node.name === 'defs' && node.children.length === 0;
    if (NOT_DRAWN.has(node.name) || isUnused || isEmpty) splices.remove(node.start, node.end);
  }
  return splices.apply();
}

function callsIn(root: XmlNode): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { attributes } of descendants(root))
    for (const [name, value] of Object.entries(attributes)) {
      for (const [, , id = ''] of value.matchAll(CALL)) called.add(id);
      if (LINK.test(name) && value.startsWith('#')) called.add(value.slice(1));
    }
  return called;
}

function withoutWords(xml: string, root: XmlNode): string {
  const splices = new Splices(xml);
  const nodes = [...descendants(root)];
  const styles = nodes.filter(({ name }) => name === 'style');
  const rules = styles.map(textOf).join(' ');
  const ids = idsIn(nodes, callsIn(root), rules);
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node.attributes)) {
      const written = rewritten(name, value, rules, ids);
      const place = written === value ? undefined : attributePlace(xml, node, name);
      if (place && written === undefined) splices.remove(place.start, place.end);
      else if (place && written !== undefined)
        splices.replace(
          place.start,
          place.end,
          ` ${name}="${written.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
        );
    }
    if (!WITH_TEXT.has(node.name)) removeText(splices, node);
  }
  for (const { openEnd, contentEnd } of styles) {
    const content = xml.slice(openEnd, contentEnd);
    const silent = content.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
    if (silent !== content) splices.replace(openEnd, contentEnd, silent);
  }
  return splices.apply();
}

/** What ids become; those that nothing names are not in it. Rules of style may name ids in many ways: with them all stay. */
function idsIn(
  nodes: readonly XmlNode[],
  called: ReadonlySet<string>,
  rules: string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { attributes } of nodes) {
    const { id } = attributes;
    if (id === undefined || ids.has(id) || !(called.has(id) || rules.includes(`#${id}`))) continue;
    ids.set(id, rules === '' ? `a${ids.size + 1}` : id);
  }
  return ids;
}

/** undefined: the attribute goes. */
function rewritten(
  name: string,
  value: string,
  rules: string,
  ids: ReadonlyMap<string, string>,
): string | undefined {
  if (SPOKEN.test(name) || (name === 'class' && rules === '')) return undefined;
  if (name === 'id') return ids.get(value);
  if (!LINK.test(name))
    return value.replace(CALL, (_, before: string, id: string) => before + (ids.get(id) ?? id));
  if (/^\s*data:/i.test(value)) return embeddedPicture(value);
  return value.startsWith('#') ? `#${ids.get(value.slice(1)) ?? value.slice(1)}` : undefined;
}

/** Between elements that hold no text. */
function removeText(splices: Splices, { openEnd, contentEnd, children, text }: XmlNode): void {
  if (text.trim() === '') return;
  let at = openEnd;
  for (const { start, end } of children) {
    splices.remove(at, start);
    at = end;
  }
  splices.remove(at, contentEnd);
}
