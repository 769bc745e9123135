import type { QueryInfo } from './messages';
import { memberName } from './names';

/** What a `load` asks for, as a tree: `protection/protected` is a branch `Protection` with a leaf `Protected`. */
export interface Selection {
  /** Every scalar property as well. */
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Selection>;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

interface Branch {
  all: boolean;
  readonly members: Map<string, Branch>;
}

/** No names at all mean all scalar properties; an expanded object comes with all of its own. */
export function readSelection(query: QueryInfo | undefined): Selection {
  const root: Branch = { all: !query?.Select || query.Select.length === 0, members: new Map() };
  for (const path of query?.Select ?? []) grow(root, path);
  for (const path of query?.Expand ?? []) grow(root, `${path}/*`);
  return { ...root, top: query?.Top, skip: query?.Skip };
}

function grow(root: Branch, path: string): void {
  let branch = root;
  for (const name of path.split(/[/.]/)) {
    if (name === '*') {
      branch.all = true;
      return;
    }
    const member = memberName(name);
    const next = branch.members.get(member) ?? { all: false, members: new Map<string, Branch>() };
    branch.members.set(member, next);
    branch = next;
  }
}
