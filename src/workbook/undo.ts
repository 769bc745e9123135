import { fullAddress, localAddress } from './address';
import { sameContent, sameFormula } from './formula';
import { locate } from './locate';
import { look } from './look';
import { inWorkbook } from './session';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import { targetNamed } from './targets';
import type { UndoRecord, Undone, WrittenBlock, WrittenCell } from './types';
import { askForBlock } from './written-block';
import type { BlockNow } from './written-block';
import { writeCell } from './write';

/**
 * Takes back what `apply` wrote: cells that still hold it get their old content, blocks in which nothing else
 * stands are removed with their names. Everything the user changed since stays and is named.
 */
export async function undo(record: UndoRecord): Promise<Undone> {
  return inWorkbook((context) => takeBack(context, record));
}

/** The same inside a running batch: one sync to look, one to write. */
export async function takeBack(context: Excel.RequestContext, record: UndoRecord): Promise<Undone> {
  const asked = record.blocks.map((block) => ({ block, answer: askForBlock(context, block) }));
  const state = await look(context);
  const kept: string[] = [];
  const removed: string[] = [];
  const blocks = asked.map(({ block, answer }) => ({ block, now: answer() }));

  context.runtime.enableEvents = false;
  let visible = state.sheets.filter((sheet) => sheet.visible).length;
  for (const { block, now } of blocks) {
    const obstacle = whyKept(state, block, now, visible);
    if (obstacle) {
      kept.push(obstacle);
      continue;
    }
    if (block.newSheet && now.sheet) visible--;
    removeBlock(context, state, block, now);
    removed.push(block.newSheet ? block.title : `${block.title}!${block.address}`);
  }
  let restored = 0;
  for (const cell of record.cells) {
    const obstacle = restoreCell(context, state, cell);
    if (obstacle) kept.push(obstacle);
    else restored++;
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return { restored, removed, kept };
}

function whyKept(
  state: WorkbookState,
  block: WrittenBlock,
  now: BlockNow,
  visible: number,
): string | undefined {
  const title = now.sheet ?? block.title;
  const stays = block.newSheet
    ? `Das Blatt „${title}“ bleibt`
    : `Der Bereich ${block.address} auf „${title}“ bleibt`;
  if (now.foreign.length > 0) {
    const more = now.foreign.length > 5 ? ' und weitere' : '';
    return `${stays}, weil dort seit dem Füllen etwas geändert wurde: ${now.foreign.slice(0, 5).join(', ')}${more}.`;
  }
  if (now.objects > 0) return `${stays}, weil dort Tabellen, Diagramme oder Formen eingefügt wurden.`;
  if (!now.sheet) return undefined;
  if (now.present && sheetNamed(state, now.sheet)?.protected)
    return `${stays}, weil das Blatt geschützt ist.`;
  if (block.newSheet && state.structureProtected)
    return `${stays}, weil die Struktur der Mappe geschützt ist.`;
  if (block.newSheet && visible <= 1)
    return `${stays}, weil eine Mappe mindestens ein sichtbares Blatt braucht.`;
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
  for (const name of block.names) {
    const entry = state.names.get(name);
    const ours = entry && (entry.found ? entry.area.sheet === now.sheet : entry.dead);
    if (ours) names.getItem(name).delete();
  }
  if (!now.sheet) return;
  const sheet = worksheets.getItem(now.sheet);
  if (block.newSheet) sheet.delete();
  else if (!sheetNamed(state, now.sheet)?.protected) sheet.getRange(block.address).clear('All');
}

function restoreCell(
  context: Excel.RequestContext,
  state: WorkbookState,
  cell: WrittenCell,
): string | undefined {
  const now = locate(state, targetNamed(cell.name), cell.index);
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
