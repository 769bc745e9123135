import type { Draft, Relationship } from '../package/draft';
import type { Job, Step } from '../step';
import { EXTERNAL_LINKS } from './links';
import { removalMessages } from './removal/messages';
import { isOfKind } from './removal/part-kinds';
import { removePartWhole, removeReferences } from './removal/references';
import { removalStep } from './removal/removal-step';
import { sheetOf } from './removal/whereabouts';
import { KNOWN_PARTS } from './unknown/known-parts';

const KIND = 'unbekannt' as const;

/** Everything that is not known to be harmless; parts to which nothing leads; relationships that lead to nothing. */
export const unknownPartsStep: Step = removalStep('unknown-parts', KIND, (job) => {
  removeBadReferences(job);
  const reachable = reachableParts(job.draft);
  for (const part of job.draft.parts()) {
    if (!job.draft.has(part) || (isKnown(job, part) && reachable.has(part.toLowerCase()))) continue;
    const what = nameOf(job, part);
    removePartWhole(job.draft, part);
    job.account.removed.push({ kind: KIND, what, part });
  }
});

function isKnown({ draft, workbook }: Job, part: string): boolean {
  const isSheet = workbook.sheets.some((sheet) => sheet.part.toLowerCase() === part.toLowerCase());
  return isSheet || KNOWN_PARTS.some((kind) => isOfKind(draft, part, kind));
}

function reachableParts(draft: Draft): ReadonlySet<string> {
  const reached = new Set(['']);
  for (const part of reached)
    for (const { external, target } of draft.relationships(part))
      if (!external && draft.has(target)) reached.add(target.toLowerCase());
  return reached;
}

/** Relationships that lead out of the package (links of cells and shapes may), or to a part that is missing. */
function removeBadReferences(job: Job): void {
  const { draft } = job;
  for (const from of ['', ...draft.parts()]) {
    if (from !== '' && isOfKind(draft, from, EXTERNAL_LINKS)) continue;
    const sheet = sheetOf(job, from)?.title;
    const bad = draft.relationships(from).flatMap((relationship) => {
      const what = complaint(draft, relationship);
      return what ? [{ id: relationship.id, what: what(sheet) }] : [];
    });
    removeReferences(draft, from, new Set(bad.map(({ id }) => id)));
    job.account.removed.push(...bad.map(({ what }) => ({ kind: KIND, what }) as const));
  }
}

function complaint(
  draft: Draft,
  { external, kind, target }: Relationship,
): ((sheet?: string) => string) | undefined {
  if (external) return kind.toLowerCase() === 'hyperlink' ? undefined : removalMessages.unknownAddress;
  return draft.has(target) || target === '' ? undefined : removalMessages.missingPart;
}

const NAMES: readonly (readonly [RegExp, (sheet?: string) => string])[] = [
  [/digital-signature/i, () => removalMessages.signature],
  [/diagram/i, removalMessages.diagram],
  [/inkml/i, removalMessages.ink],
];

function nameOf(job: Job, part: string): string {
  const type = job.draft.contentType(part);
  const name = NAMES.find(([pattern]) => pattern.test(type))?.[1] ?? removalMessages.unknown;
  return name(sheetOf(job, part)?.title);
}
