import type { Check, Finding } from '../../check';
import { ownerOf } from '../../read/package';
import type { PackageReader } from '../../read/package-reader';
import { within } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import { packageMessages as messages } from './messages';

/** Relationships lead to parts, elements to relationships, and something to every part. */
export const relationshipsCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    for (const part of copy.package.archive.parts) {
      const owner = ownerOf(part);
      if (owner === undefined) continue;
      if (owner !== '' && !copy.package.has(owner)) yield { message: messages.ownerMissing(part) };
      else yield* relationshipsOf(copy.package, owner);
    }
    for (const part of copy.package.parts) yield* idsOf(copy, part);
    yield* unreached(copy.package);
  },
};

function* relationshipsOf(pack: PackageReader, owner: string): Generator<Finding> {
  const seen = new Set<string>();
  for (const { id, target, isExternal } of pack.relationships(owner)) {
    if (seen.has(id)) yield { message: messages.idTwice(owner) };
    seen.add(id);
    if (!isExternal && !pack.has(target)) yield { message: messages.leadsNowhere(owner, target) };
  }
}

function* idsOf(copy: Workbook, part: string): Generator<Finding> {
  const root = copy.elements(part);
  if (!root) return;
  const known = new Set(copy.package.relationships(part).map(({ id }) => id));
  for (const { name, ids } of within(root))
    for (const id of ids) if (id !== '' && !known.has(id)) yield { message: messages.idMissing(part, name) };
}

function* unreached(pack: PackageReader): Generator<Finding> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of pack.relationships(part)) {
      const lower = target.toLowerCase();
      if (isExternal || reached.has(lower)) continue;
      reached.add(lower);
      waiting.push(target);
    }
  }
  for (const part of pack.parts)
    if (!reached.has(part.toLowerCase())) yield { message: messages.unreached(part) };
}
