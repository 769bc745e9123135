import { localAddress } from '../address';
import { toWorkbookError } from '../problems';
import { inWorkbook } from '../session';
import type { Grid } from '../state';
import type { CellContent, Problem, WrittenBlock } from '../types';
import { draftFindings } from './draft-findings';
import type { FindingsDraft, WantedFindings } from './draft-findings';
import { linesOf } from './finding-line';
import type { FindingLine } from './finding-line';
import { FINDINGS_NAME } from './headings';
import { lookFindings } from './look-findings';
import type { FindingsState } from './look-findings';
import { listOnNewSheet, newSheetRecord, queueNewSheet } from './new-sheet';
import { queueLines, writeLines } from './queue-list';
import { summaryOf } from './summary';

/** What was done, for undo. Plain data. */
export type FindingsRecord =
  | { readonly kind: 'sheet'; readonly block: WrittenBlock }
  | {
      readonly kind: 'list';
      readonly before: FindingsContents;
      readonly after: FindingsContents;
    };

/** What stood, or stands, on the sheet; the summary by its names. */
export interface FindingsContents {
  readonly lines: Grid;
  readonly summary: Readonly<Record<string, CellContent>>;
}

export interface FindingsWritten {
  readonly done: boolean;
  /** Nothing had to be written: the sheet says it already. */
  readonly unchanged: boolean;
  /** The title of the sheet. */
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly record?: FindingsRecord;
}

/**
 * Lists findings on the sheet *Prüfung*, in the place of those of the last time. Written is nothing where the same
 * stands there already and was checked on the same day. `heute`: ISO date.
 */
export async function writeFindings(
  findings: readonly FindingLine[],
  heute: string,
): Promise<FindingsWritten> {
  const wanted = { lines: linesOf(findings), summary: summaryOf(findings, heute) };
  return inWorkbook(async (context) => {
    const state = await lookFindings(context);
    return carryOut(context, state, draftFindings(state, wanted), wanted);
  });
}

async function carryOut(
  context: Excel.RequestContext,
  state: FindingsState,
  draft: FindingsDraft,
  wanted: WantedFindings,
): Promise<FindingsWritten> {
  const refused = draft.problems.filter(({ blocking }) => blocking);
  const sheet = draft.create ?? titleOf(state);
  if (refused.length > 0) return { done: false, unchanged: true, sheet, problems: refused };
  if (draft.empty) return { done: true, unchanged: true, sheet, problems: draft.problems };
  const record = await written(context, state, draft, wanted);
  return { done: true, unchanged: false, sheet, problems: draft.problems, record };
}

/** Writes in one request, events off. */
export async function written(
  context: Excel.RequestContext,
  state: FindingsState,
  draft: FindingsDraft,
  wanted: WantedFindings,
): Promise<FindingsRecord> {
  context.runtime.enableEvents = false;
  const record = draft.create === null ? queueChange(context, state, draft, wanted) : undefined;
  const made = draft.create === null ? undefined : queueSheet(context, state, draft.create, wanted);
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    throw await afterFailure(context, error, draft.create);
  }
  return record ?? { kind: 'sheet', block: newSheetRecord(made?.id ?? '', draft.create ?? '', wanted) };
}

/** Excel keeps what a batch did before the call that failed: events come on again, a sheet begun goes. */
async function afterFailure(
  context: Excel.RequestContext,
  error: unknown,
  begun: string | null,
): Promise<Error> {
  context.runtime.enableEvents = true;
  if (begun !== null) context.workbook.worksheets.getItemOrNullObject(begun).delete();
  const cleaned = await context.sync().then(
    () => begun !== null,
    () => false,
  );
  const rest = cleaned
    ? ' Es wurde nichts geändert.'
    : ' Prüfen Sie das Blatt „Prüfung“: Ein Teil kann schon geschrieben sein (Strg+Z nimmt ihn zurück).';
  return toWorkbookError(error, rest);
}

function queueSheet(
  context: Excel.RequestContext,
  state: FindingsState,
  title: string,
  wanted: WantedFindings,
): Excel.Worksheet {
  const sheet = queueNewSheet(context, state, title, wanted);
  const area = listOnNewSheet(title, wanted.lines);
  writeLines(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, wanted.lines);
  context.workbook.names.add(FINDINGS_NAME, sheet.getRange(localAddress(area)));
  return sheet.load('id');
}

function queueChange(
  context: Excel.RequestContext,
  state: FindingsState,
  draft: FindingsDraft,
  wanted: WantedFindings,
): FindingsRecord {
  if (draft.list) queueLines(context, draft.list, wanted.lines);
  for (const { area, content, format } of draft.cells) {
    const cell = context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area));
    cell.numberFormat = [[format]];
    cell.values = [[content]];
  }
  const after = { lines: wanted.lines, summary: Object.fromEntries(wanted.summary) };
  return { kind: 'list', before: contentsOf(state), after };
}

/** What stands on the sheet now. */
export function contentsOf({ list, summary }: FindingsState): FindingsContents {
  const lines = list === undefined || list === 'lost' ? [] : list.formulas.slice(1);
  const cells = summary.flatMap(({ name, cell }) => (cell ? [[name, cell.content] as const] : []));
  return { lines, summary: Object.fromEntries(cells) };
}

function titleOf({ list }: FindingsState): string {
  return list === undefined || list === 'lost' ? '' : list.area.sheet;
}
