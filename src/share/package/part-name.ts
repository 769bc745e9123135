/**
 * The name of a part as ECMA-376 Part 2 (6.2.2) allows it, without the leading slash. Some writers use backslashes.
 * undefined: a name that leads out of the package or nowhere.
 */
export function normalPartName(written: string): string | undefined {
  const name = written.replaceAll('\\', '/').replace(/^\//, '');
  // Names with control characters deceive readers.
  if (/[\u0000-\u001f]/.test(name)) return undefined;
  const segments = name.split('/');
  return segments.some((segment) => segment === '' || segment === '.' || segment === '..') ? undefined : name;
}

/** Names are equal without regard to case, and `%20` is a blank. */
export const partKey = (name: string): string => (name.includes('%') ? unescaped(name) : name).toLowerCase();

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Where the relationships of a part stand; '' is the package itself. */
export function relationshipsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Whose relationships a part holds; undefined: it is no such part. */
export function relationshipsOwner(name: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : undefined;
}

/** The part that a target, seen from another part, leads to; undefined: out of the package. */
export function resolveTarget(from: string, target: string): string | undefined {
  const path = (target.split(/[#?]/)[0] ?? '').replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of `${path.startsWith('/') ? '' : folderOf(from)}${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length > 0 ? segments.join('/') : undefined;
}

/** The target to write in the relationships of `from`. */
export function relativeTarget(from: string, part: string): string {
  const folder = folderOf(from);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

export const extensionOf = (name: string): string => partKey(/\.([^./]*)$/.exec(name)?.[1] ?? '');
