import { localAddress } from './address';
import type { PlacedBlock } from './creation';
import type { LocalArea } from './laid';
import { BORDER_COLOR, LOOKS } from './looks';
import type { LookFormat } from './looks';
import { rectangles } from './rectangles';
import type { Look } from './sheet';

/** Gives every cell of a block its look, few ranges at a time. */
export function writeLooks(sheet: Excel.Worksheet, { layout, area }: PlacedBlock): void {
  const looks = new Map<Look, LocalArea[]>();
  for (const { look, row, column } of layout.cells) {
    const cells = looks.get(look) ?? [];
    cells.push({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    looks.set(look, cells);
  }
  for (const [look, cells] of looks) {
    for (const rectangle of rectangles(cells))
      applyLook(sheet.getRange(localAddress(rectangle)), LOOKS[look], rectangle);
  }
}

function applyLook(range: Excel.Range, look: LookFormat, area: LocalArea): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.top) format.verticalAlignment = 'Top';
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
  for (const edge of look.border ?? []) {
    if (edge === 'InsideVertical' && area.columns === 1) continue;
    if (edge === 'InsideHorizontal' && area.rows === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
