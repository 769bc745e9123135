import { readElements } from '../../xml/read-elements';
import type { OpenedElement } from '../../xml/read-elements';
import { Splices } from '../../xml/splices';
import type { Cleaned } from '../markup/without-markup';
import { attributePlace } from '../removal/attribute-place';
import { belongsIn, extensionName, isKnownExtension, mayHoldText, seemsExtended } from './extensions';

const DECLARED = /\sxmlns(?::[^\s=]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Attributes of markup compatibility that list prefixes. */
const LISTS = new Set([
  'Ignorable',
  'ProcessContent',
  'PreserveElements',
  'PreserveAttributes',
  'MustUnderstand',
]);
/** They only hold others, and go with the last of them. */
const HOLDERS = new Set(['ext', 'extLst']);

type IsKnown = (namespace: string) => boolean;

/** Elements, attributes and alternatives in vocabularies that are not known, with their declarations; and additions. */
export function withoutForeign(xml: string, part: string, isKnown: IsKnown): Cleaned {
  if (!seemsForeign(xml, isKnown)) return { xml, count: 0 };
  const reader = new ForeignReader(xml, isKnown);
  readElements(xml, part, reader);
  return { xml: reader.splices.apply(), count: reader.count };
}

/** Whether a text declares a vocabulary that is not known or holds an addition, or only seems to. */
export function seemsForeign(xml: string, isKnown: IsKnown): boolean {
  return seemsExtended(xml) || declaresForeign(xml, isKnown);
}

export function declaresForeign(xml: string, isKnown: IsKnown): boolean {
  for (const [, one, other] of xml.matchAll(DECLARED)) if (!isKnown(one ?? other ?? '')) return true;
  return false;
}

interface Open {
  readonly name: string;
  readonly namespaces: ReadonlyMap<string, string>;
  /** The addition that it is. */
  readonly extension: string | undefined;
  readonly isWithinExtension: boolean;
  readonly isGone: boolean;
  /** It holds text where no addition does. */
  hasStrayText: boolean;
  children: number;
  gone: number;
  choices: number;
  fallback?: { readonly openEnd: number; readonly contentEnd: number };
}

class ForeignReader {
  readonly splices: Splices;
  count = 0;
  private readonly path: Open[] = [];

  constructor(
    private readonly xml: string,
    private readonly isKnown: IsKnown,
  ) {
    this.splices = new Splices(xml);
  }

  open(element: OpenedElement): void {
    const parent = this.path.at(-1);
    const namespaces = declaredIn(element.attributes, parent?.namespaces ?? new Map());
    const goesWithParent = parent?.isGone ?? false;
    const extension = extensionName(element);
    const isGone =
      goesWithParent ||
      !this.isKnown(element.namespace) ||
      (extension !== undefined && !isKnownExtension(extension)) ||
      (parent?.extension !== undefined && !belongsIn(parent.extension, element.name)) ||
      this.isForeignChoice(element, namespaces);
    if (parent) parent.children += 1;
    this.path.push({
      name: element.name,
      namespaces,
      extension,
      isWithinExtension: extension !== undefined || (parent?.isWithinExtension ?? false),
      isGone,
      hasStrayText: false,
      ...{ children: 0, gone: 0, choices: 0 },
    });
    // A part that is foreign as a whole is the matter of other steps.
    if (isGone) this.count += goesWithParent || !parent ? 0 : 1;
    else this.cleanAttributes(element, namespaces);
  }

  text(text: string): void {
    const holder = this.path.at(-1);
    if (holder?.isWithinExtension && !mayHoldText(holder.name) && text.trim() !== '')
      holder.hasStrayText = true;
  }

  close(element: OpenedElement, end: number, contentEnd: number): void {
    const closed = this.path.pop();
    const parent = this.path.at(-1);
    if (!closed || !parent || parent.isGone) return;
    const isEmptied = HOLDERS.has(element.name) && closed.gone > 0 && closed.gone === closed.children;
    if (closed.hasStrayText && !closed.isGone) this.count += 1;
    if (closed.isGone || closed.hasStrayText || isEmptied) {
      this.splices.remove(element.start, end);
      parent.gone += 1;
    } else if (element.name === 'Choice') parent.choices += 1;
    else if (element.name === 'Fallback') parent.fallback = { openEnd: element.openEnd, contentEnd };
    else if (element.name === 'AlternateContent' && closed.choices === 0)
      this.settleAlternatives(element.start, end, closed);
  }

  /** Without a choice the fallback stands by itself. */
  private settleAlternatives(start: number, end: number, { fallback }: Open): void {
    this.splices.remove(start, fallback?.openEnd ?? end);
    if (fallback) this.splices.remove(fallback.contentEnd, end);
  }

  private isForeignChoice(
    { name, namespace, attributes }: OpenedElement,
    known: Open['namespaces'],
  ): boolean {
    if (name !== 'Choice' || namespace !== COMPATIBILITY) return false;
    const prefixes = (attributes['Requires'] ?? '').split(/\s+/).filter(Boolean);
    return prefixes.some((prefix) => !this.isKnown(known.get(prefix) ?? ''));
  }

  private cleanAttributes(element: OpenedElement, namespaces: Open['namespaces']): void {
    for (const [name, value] of Object.entries(element.attributes)) {
      const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
      const isDeclaration = prefix === 'xmlns' || name === 'xmlns';
      const namespace = isDeclaration ? value : (namespaces.get(prefix ?? '') ?? '');
      if (isDeclaration || prefix !== '') {
        if (!this.isKnown(namespace)) this.removeAttribute(element, name, isDeclaration);
        else if (namespace === COMPATIBILITY && LISTS.has(local ?? ''))
          this.shorten(element, name, namespaces);
      }
    }
  }

  private removeAttribute(element: OpenedElement, name: string, isDeclaration: boolean): void {
    const place = attributePlace(this.xml, element, name);
    if (!place) return;
    this.splices.remove(place.start, place.end);
    if (!isDeclaration) this.count += 1;
  }

  /** Prefixes whose declarations are gone. */
  private shorten(element: OpenedElement, name: string, namespaces: Open['namespaces']): void {
    const place = attributePlace(this.xml, element, name);
    const prefixes = (element.attributes[name] ?? '').split(/\s+/).filter(Boolean);
    const left = prefixes.filter((prefix) => this.isKnown(namespaces.get(prefix.split(':')[0] ?? '') ?? ''));
    if (!place || left.length === prefixes.length) return;
    const text = left.length === 0 ? '' : ` ${name}="${left.join(' ')}"`;
    this.splices.replace(place.start, place.end, text);
  }
}

function declaredIn(
  attributes: OpenedElement['attributes'],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, value]) => [name.slice('xmlns:'.length), value] as const)]);
}
