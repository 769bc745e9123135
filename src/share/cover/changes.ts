import type { Job } from '../step';
import type { RemovedKind, ReplacedWhy } from '../types';
import { areasText } from './areas';
import { bySheet } from './calculations';
import type { CoverLine } from './lines';
import { section, sheetLines } from './lines';
import { coverMessages as messages, removedText } from './messages';

/** The JSON report has it all; a page has room for so much. */
const MOST_SHEETS = 6;
const MOST_AREAS = 8;

/** Where the recipient gets values only, that goes for all calculations named above. */
export function replacedLines({ account: { replaced }, request }: Job): readonly CoverLine[] {
  if (replaced.length === 0) return section(messages.replaced, messages.noReplaced);
  const reasons = new Map<ReplacedWhy, number>();
  for (const { why } of replaced) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const sheets = request.options.formulas === 'werte' ? [] : bySheet(replaced);
  return section(
    messages.replaced,
    messages.replacedInAll(replaced.length, reasons),
    sheetLines(sheets, MOST_SHEETS, ({ keys }) =>
      messages.replacedOn(keys.length, areasText(keys, MOST_AREAS)),
    ),
  );
}

export function suppressedLines({ account: { suppressed } }: Job): readonly CoverLine[] {
  if (suppressed.length === 0) return section(messages.suppressed, messages.noSuppressed);
  return section(
    messages.suppressed,
    messages.suppressedInAll(suppressed.length),
    sheetLines(bySheet(suppressed), MOST_SHEETS, ({ keys }) =>
      messages.suppressedOn(keys.length, areasText(keys, MOST_AREAS)),
    ),
  );
}

export function removedLine(job: Job): string {
  const numbers = new Map<RemovedKind, number>();
  for (const { kind, count = 1 } of job.account.removed) numbers.set(kind, (numbers.get(kind) ?? 0) + count);
  const texts = [...numbers]
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => removedText(kind, number));
  if (texts.length > 0) return texts.join('; ');
  return showsAll(job) ? messages.noRemoved : messages.nothingElseRemoved;
}

/** Whether the copy lacks nothing that the sections above tell of. */
function showsAll({ account }: Job): boolean {
  return account.suppressed.length === 0 && account.replaced.every(({ why }) => why !== 'abhaengig');
}
