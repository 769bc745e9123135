import type { CellValue } from '../../../share/way-back/changes';
import type { ReturnedCopy } from '../../../share/way-back/read-returned';
import type { CellContent } from '../../../workbook/types';
import { isErrorValue } from './error-value';

/** What a cell of the open workbook holds; undefined: its sheet is not there. */
export interface CellNow {
  readonly value: CellContent;
  readonly isFormula: boolean;
  /** Whether its number format is that of texts. */
  readonly isForText?: boolean;
  /** Whether it is empty and its number format is that of numbers; what stands in others says it by itself. */
  readonly isForNumber?: boolean;
}

/** Something a recipient did. */
export interface Candidate {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly did:
    | {
        readonly kind: 'changed';
        readonly before: CellValue | undefined;
        readonly after: CellValue | undefined;
      }
    | { readonly kind: 'remarked'; readonly author: string; readonly text: string };
}

/** It may be taken over: what the open workbook holds there was looked at. */
export interface Proposal extends Candidate {
  readonly now: CellNow | undefined;
}

/** Remarks first, so that many changes do not hide them; each in the order of the file. */
export function candidatesOf({
  changes,
  comments,
}: Pick<ReturnedCopy, 'changes' | 'comments'>): readonly Candidate[] {
  const remarks = comments.map(({ sheet, cell, author, text }) => ({
    sheet,
    cell,
    did: { kind: 'remarked', author, text } as const,
  }));
  const changed = changes.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    did: { kind: 'changed', before, after } as const,
  }));
  return [...remarks, ...changed].map((one, index) => ({ ...one, key: String(index) }));
}

export function proposalsOf(
  candidates: readonly Candidate[],
  now: readonly (CellNow | undefined)[],
): readonly Proposal[] {
  return candidates.map((candidate, index) => ({ ...candidate, now: now[index] }));
}

/** What a recipient typed comes before what formulas made of it. */
export function resultsLast(proposals: readonly Proposal[]): readonly Proposal[] {
  const isResult = ({ did, now }: Proposal) => did.kind === 'changed' && now?.isFormula === true;
  return [...proposals.filter((one) => !isResult(one)), ...proposals.filter(isResult)];
}

/** Whether a proposal becomes the content of its cell: never where a formula stands, and no error does. */
export function becomesValue({ did, now }: Proposal): boolean {
  return did.kind === 'changed' && now?.isFormula === false && !isErrorValue(did.after);
}

/** A value as people read it; undefined and '' are empty. */
export function shownValue(value: CellContent | undefined, empty: string): string {
  if (value === undefined || value === '') return empty;
  if (typeof value === 'number') return value.toLocaleString('de', { maximumFractionDigits: 10 });
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return value;
}
