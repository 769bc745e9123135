import type { Element } from './tree';

/** The content types that a package declares. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  /** By part, without the leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. */
  readonly kind: string;
  /** The part it leads to, or the address as written where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

export function contentTypesOf(root: Element): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of root.children) {
    const type = attributes.ContentType ?? '';
    if (name === 'Default') defaults.set((attributes.Extension ?? '').toLowerCase(), type);
    if (name === 'Override') overrides.set(decodeURI(attributes.PartName ?? '').replace(/^\//, ''), type);
  }
  return { defaults, overrides };
}

export function typeOf({ defaults, overrides }: ContentTypes, part: string): string | undefined {
  return overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}

/** Where the relationships of a part stand; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Whose relationships a part holds; undefined for every other part. */
export function ownerOf(part: string): string | undefined {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
  return match ? `${match[1]}${match[2]}` : undefined;
}

export function relationshipsOf(root: Element, owner: string): readonly Relationship[] {
  return root.children
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => {
      const isExternal = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      const type = attributes.Type ?? '';
      return {
        id: attributes.Id ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(target, owner),
        isExternal,
      };
    });
}

/** The name of the part that a target means, seen from the part that holds the relationship. */
function resolved(target: string, owner: string): string {
  const path = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const [withoutFragment = ''] = target.split('#');
  for (const step of decodeURI(withoutFragment).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Whether a part is XML by its type or its name. VML was never required to be. */
export function isXml(part: string, type: string | undefined): boolean {
  if (/\.vml$/i.test(part) || /vmlDrawing/.test(type ?? '')) return false;
  return /[+/]xml$/.test(type ?? '') || /\.(xml|rels)$/i.test(part);
}
