import type { Area } from './address';
import { fullAddress, localAddress, parseAddress } from './address';
import { sameContent, sameFormula } from './formula';
import { askForChart } from './charts/undo-chart';
import { AMIP } from './amip';
import type { Design } from './design';
import { locate } from './locate';
import { look } from './look';
import { askForFormulas, firstReference } from './references';
import type { Leaving, SheetFormulas } from './references';
import { inWorkbook } from './session';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import { locateInTable } from './tables/locate-cell';
import type { UndoRecord, Undone, WrittenBlock, WrittenCell } from './types';
import { askForBlock } from './written-block';
import type { BlockNow } from './written-block';
import { writeCell } from './write';

/**
 * Takes back what `apply` wrote: cells that still hold it get their old content, blocks in which nothing else
 * stands are removed with their names. Everything the user changed since stays and is named.
 */
export async function undo(record: UndoRecord, design: Design = AMIP): Promise<Undone> {
  return inWorkbook((context) => takeBack(context, record, design));
}

/** The same inside a running batch: one sync to look, one to find references to what may go, one to write. */
export async function takeBack(
  context: Excel.RequestContext,
  record: UndoRecord,
  design: Design,
): Promise<Undone> {
  const asked = record.blocks.map((block) => ({ block, answer: askForBlock(context, block) }));
  const charts = record.charts.map((chart) => askForChart(context, chart));
  // What charts show does not matter here, and would cost a request.
  const state = await look(context, { ...design, charts: [] });
  const found = asked.map(({ block, answer }) => ({ block, now: answer() }));
  const formulas = await formulasAround(context, state, found);
  const { leaving, kept } = sortOut(state, found, formulas);
  const removed: string[] = [];

  context.runtime.enableEvents = false;
  for (const { block, now } of leaving) {
    removeBlock(context, state, block, now);
    // What had been removed before is not reported again.
    if (now.sheet && (block.newSheet || now.present))
      removed.push(block.newSheet ? block.title : `${block.title}!${block.address}`);
  }
  let restored = 0;
  for (const cell of record.cells) {
    const obstacle = restoreCell(context, state, cell);
    if (obstacle) kept.push(obstacle);
    else restored++;
  }
  for (const chart of charts) {
    const title = chart.remove(state);
    if (title) removed.push(title);
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return { restored, removed, kept };
}

interface FoundBlock {
  readonly block: WrittenBlock;
  readonly now: BlockNow;
}

async function formulasAround(
  context: Excel.RequestContext,
  state: WorkbookState,
  found: readonly FoundBlock[],
): Promise<readonly SheetFormulas[]> {
  if (!found.some(({ now }) => now.sheet)) return [];
  const answer = askForFormulas(
    context,
    state.sheets.map((sheet) => sheet.name),
  );
  await context.sync();
  return answer();
}

/**
 * Parts what goes from what stays. A block that stays may itself use the names of another one, which then has to
 * stay too: hence again and again until nothing changes.
 */
function sortOut(
  state: WorkbookState,
  found: readonly FoundBlock[],
  formulas: readonly SheetFormulas[],
): { leaving: readonly FoundBlock[]; kept: string[] } {
  const kept: string[] = [];
  let visible = state.sheets.filter((sheet) => sheet.visible).length;
  let leaving = found.filter(({ block, now }) => {
    const obstacle = whyKept(state, block, now, visible);
    if (obstacle) kept.push(obstacle);
    else if (block.newSheet && now.sheet) visible--;
    return !obstacle;
  });
  for (let before = -1; before !== leaving.length;) {
    before = leaving.length;
    const areas = leaving.flatMap(({ block, now }) => areaOf(block, now));
    leaving = leaving.filter(({ block, now }) => {
      const user = now.sheet && firstReference(formulas, leavingOf(state, block, now), areas);
      if (user)
        kept.push(`${stays(block, now)}, weil die Formel in ${user} Zellen oder Namen daraus verwendet.`);
      return !user;
    });
  }
  return { leaving, kept };
}

function areaOf(block: WrittenBlock, now: BlockNow): readonly Area[] {
  if (!now.sheet) return [];
  return [{ ...parseAddress(block.newSheet ? 'A:XFD' : block.address), sheet: now.sheet }];
}

function leavingOf(state: WorkbookState, block: WrittenBlock, now: BlockNow): Leaving {
  const names = namesToGo(state, block, now);
  return block.newSheet && now.sheet ? { sheet: now.sheet, names } : { names };
}

/** Names of a block that lead to it or nowhere; one that the user gave to another cell stays. */
function namesToGo(state: WorkbookState, block: WrittenBlock, now: BlockNow): readonly string[] {
  return block.names.filter((name) => {
    const entry = state.names.get(name);
    if (!entry) return false;
    return entry.found ? entry.area.sheet === now.sheet : entry.dead && entry.holds === undefined;
  });
}

function stays(block: WrittenBlock, now: BlockNow): string {
  const title = now.sheet ?? block.title;
  return block.newSheet
    ? `Das Blatt „${title}“ bleibt`
    : `Der Bereich ${block.address} auf „${title}“ bleibt`;
}

function whyKept(
  state: WorkbookState,
  block: WrittenBlock,
  now: BlockNow,
  visible: number,
): string | undefined {
  if (now.foreign.length > 0) {
    const more = now.foreign.length > 5 ? ' und weitere' : '';
    return `${stays(block, now)}, weil dort seit dem Füllen etwas geändert wurde: ${now.foreign.slice(0, 5).join(', ')}${more}.`;
  }
  if (now.objects) return `${stays(block, now)}, weil dort Tabellen, Diagramme oder Formen eingefügt wurden.`;
  if (!now.sheet) return undefined;
  if (now.present && sheetNamed(state, now.sheet)?.protected)
    return `${stays(block, now)}, weil das Blatt geschützt ist.`;
  if (block.newSheet && state.structureProtected)
    return `${stays(block, now)}, weil die Struktur der Mappe geschützt ist.`;
  if (block.newSheet && visible <= 1)
    return `${stays(block, now)}, weil eine Mappe mindestens ein sichtbares Blatt braucht.`;
  return undefined;
}

/** Names go first: with their sheet gone they would stay behind and lead nowhere. */
function removeBlock(
  context: Excel.RequestContext,
  state: WorkbookState,
  block: WrittenBlock,
  now: BlockNow,
): void {
  const { names, worksheets } = context.workbook;
  for (const name of [...namesToGo(state, block, now), ...now.marks]) names.getItem(name).delete();
  if (!now.sheet) return;
  const sheet = worksheets.getItem(now.sheet);
  if (block.newSheet) sheet.delete();
  else if (!sheetNamed(state, now.sheet)?.protected) clearBlock(sheet, block, now);
}

/** Cells alone: deleting a table would move what the user keeps below it. */
function clearBlock(sheet: Excel.Worksheet, block: WrittenBlock, now: BlockNow): void {
  for (const name of now.tables) sheet.tables.getItem(name).convertToRange();
  for (const name of now.charts) sheet.charts.getItem(name).delete();
  const range = sheet.getRange(block.address);
  range.unmerge();
  range.clear('All');
}

function restoreCell(
  context: Excel.RequestContext,
  state: WorkbookState,
  cell: WrittenCell,
): string | undefined {
  const now =
    cell.column === undefined
      ? locate(state, state.design.targets.get(cell.name), cell.index)
      : locateInTable(state, cell);
  if (!now) return `${cell.label}: Die Zelle wurde nicht mehr gefunden; der Name ${cell.name} fehlt.`;
  const where = `${cell.label} (${fullAddress(now.area)})`;
  const unchanged =
    cell.kind === 'formula'
      ? sameFormula(now.formula, cell.after)
      : sameContent(now.value, cell.after) && sameContent(now.formula, now.value);
  if (!unchanged) return `${where} haben Sie seitdem geändert; Ihr Inhalt bleibt stehen.`;
  if (sheetNamed(state, now.area.sheet)?.protected) return `${where} bleibt, weil das Blatt geschützt ist.`;
  const range = context.workbook.worksheets.getItem(now.area.sheet).getRange(localAddress(now.area));
  writeCell(range, cell.kind, cell.style, cell.before);
  return undefined;
}
