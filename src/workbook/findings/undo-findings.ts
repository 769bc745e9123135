import type { Design } from '../design';
import { sameContent } from '../formula';
import { inWorkbook } from '../session';
import type { Target } from '../targets';
import type { Undone } from '../types';
import { takeBack } from '../undo';
import { draftFindings, sameLines } from './draft-findings';
import { FINDINGS_NAME } from './headings';
import { lookFindings } from './look-findings';
import { SUMMARY } from './summary';
import { contentsOf, written } from './write-findings';
import type { FindingsContents, FindingsRecord } from './write-findings';

const CHANGED = 'Die Liste der Befunde haben Sie seitdem geändert oder gelöscht; sie bleibt, wie sie ist.';

/** Takes back what {@link writeFindings} wrote: a new sheet goes, an older list comes back. */
export async function undoFindings(record: FindingsRecord): Promise<Undone> {
  return inWorkbook(async (context) =>
    record.kind === 'sheet'
      ? takeBack(context, { cells: [], blocks: [record.block], charts: [] }, NAMES)
      : putBack(context, record.before, record.after),
  );
}

/** Undo looks after the names that a design has. */
const NAMES: Design = {
  sheets: [],
  targets: new Map([FINDINGS_NAME, ...SUMMARY.map(({ name }) => name)].map((name) => [name, targetOf(name)])),
  tables: [],
  charts: [],
};

function targetOf(name: string): Target {
  const part = { kind: 'formula', formula: '', style: 'text', look: 'label', name } as const;
  return { name, label: name, style: 'text', part, cells: 1 };
}

async function putBack(
  context: Excel.RequestContext,
  before: FindingsContents,
  after: FindingsContents,
): Promise<Undone> {
  const state = await lookFindings(context);
  if (!same(contentsOf(state), after)) return { restored: 0, removed: [], kept: [CHANGED] };
  const wanted = { lines: before.lines, summary: new Map(Object.entries(before.summary)) };
  const draft = draftFindings(state, wanted);
  const refused = draft.problems.filter(({ blocking }) => blocking);
  if (refused.length > 0) return { restored: 0, removed: [], kept: refused.map(({ message }) => message) };
  if (!draft.empty) await written(context, state, draft, wanted);
  const restored = draft.cells.length + (draft.list ? before.lines.flat().length : 0);
  return { restored, removed: [], kept: [] };
}

function same(now: FindingsContents, then: FindingsContents): boolean {
  const names = Object.keys(now.summary);
  return (
    sameLines(now.lines, then.lines) &&
    names.every((name) => sameContent(now.summary[name] ?? '', then.summary[name] ?? ''))
  );
}
