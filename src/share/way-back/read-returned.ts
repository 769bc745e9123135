import { digestOf } from '../digest/digest';
import type { CellChange, ShownTable } from './changes';
import { changesOf, inFullDigits, tableOf } from './changes';
import type { ReturnedComment } from './comments';
import { withoutEmptiedByCopy } from './emptied-by-copy';
import type { OpenedCopy } from './opened-copy';
import { openCopy, presentDigest } from './opened-copy';

/** Whether the figures of a copy are those that left the house. */
type ReturnedState =
  | 'unveraendert'
  /** Another program wrote it anew; numbers are the same in their first 15 digits. */
  | 'neu-gespeichert'
  | 'geaendert'
  | 'keine-kopie';

export interface ReturnedCopy {
  readonly state: ReturnedState;
  /** Whether it is the copy that was given for comparison; undefined: that cannot be told. */
  readonly isSentOne: boolean | undefined;
  readonly changes: readonly CellChange[];
  /** Without those that the sent copy held already. */
  readonly comments: readonly ReturnedComment[];
  /** Titles of sheets that only the returned copy has. */
  readonly addedSheets: readonly string[];
  /** Titles of all its worksheets but the cover. */
  readonly titles: readonly string[];
  /** Whom it was made for, as its cover names them; '' where it does not. */
  readonly recipient: string;
}

/**
 * What a recipient did with a copy. It is compared with the file that was sent, or with what the cells of the open
 * workbook show; without either only comments and the state are known.
 *
 * @throws ShareError for a file that is no workbook, or cannot be read
 */
export async function readReturned(
  sent: Uint8Array | ShownTable | undefined,
  returned: Uint8Array,
): Promise<ReturnedCopy> {
  const copy = openCopy(returned);
  const original = sent instanceof Uint8Array ? openCopy(sent) : undefined;
  const before = sent instanceof Uint8Array ? original && tableOf(original) : sent;
  const known = new Set(original?.comments.map(keyOf));
  return {
    state: await stateOf(copy, before),
    isSentOne: original?.digest === undefined ? undefined : original.digest === copy.digest,
    changes: before ? await withoutEmptiedByCopy(before, copy, changesOf(before, copy)) : [],
    comments: copy.comments.filter((comment) => !known.has(keyOf(comment))),
    addedSheets: before
      ? copy.sheets.filter(({ title }) => !before.has(title)).map(({ title }) => title)
      : [],
    titles: copy.sheets.map(({ title }) => title),
    recipient: copy.recipient,
  };
}

async function stateOf(copy: OpenedCopy, before: ShownTable | undefined): Promise<ReturnedState> {
  if (copy.digest === undefined) return 'keine-kopie';
  if (copy.digest === (await presentDigest(copy))) return 'unveraendert';
  const isRounded = before && copy.digest === (await digestOf(inFullDigits(before, copy)));
  return isRounded ? 'neu-gespeichert' : 'geaendert';
}

function keyOf({ sheet, cell, author, text }: ReturnedComment): string {
  return [sheet, cell, author, text].join('\t');
}
