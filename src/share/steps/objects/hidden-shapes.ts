import type { Job } from '../../step';
import { DRAWINGS } from '../drawings';
import { drawnUnit } from '../removal/drawn-unit';
import { editPart } from '../removal/edit-part';
import { removalMessages } from '../removal/messages';
import { partsOfKind } from '../removal/part-kinds';
import { sheetOf } from '../removal/whereabouts';
import { childNamed } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

/** No area of hidden cells that is looked through cell by cell is larger. */
const MOST_CELLS = 100_000;

/** Shapes that are hidden themselves (stand-ins of controls are), or lie wholly in hidden rows or columns. */
export function removeHiddenShapes(job: Job): void {
  for (const part of partsOfKind(job.draft, DRAWINGS)) {
    const sheet = sheetOf(job, part)?.title;
    editPart(job.draft, part, (edit) => {
      for (const node of edit.find('cNvPr', 'compatExt')) {
        if (edit.isRemoved(node) || !(node.name === 'compatExt' || isHidden(node))) continue;
        edit.remove(drawnUnit(node) ?? node);
        job.account.removed.push({ kind: 'objekte', what: removalMessages.hiddenShape(sheet) });
      }
      if (sheet === undefined) return;
      for (const anchor of edit.find('twoCellAnchor')) {
        if (edit.isRemoved(anchor) || !liesInHiddenCells(job, sheet, anchor)) continue;
        const shape = anchor.children.find(({ name }) => !/^(?:from|to|clientData)$/.test(name));
        edit.remove((shape && drawnUnit(shape)) ?? anchor);
        job.account.removed.push({ kind: 'objekte', what: removalMessages.shapeInHiddenCells(sheet) });
      }
    });
  }
}

function isHidden({ attributes }: XmlNode): boolean {
  return attributes['hidden'] === '1' || attributes['hidden'] === 'true';
}

/** Shapes that move with their cells are as wide as these: none, if all are hidden. */
function liesInHiddenCells(job: Job, sheet: string, anchor: XmlNode): boolean {
  if (job.request.options.hiddenCells === 'bleiben' || anchor.attributes['editAs'] === 'absolute')
    return false;
  const from = cellOf(anchor, 'from');
  const to = from && lastCellOf(anchor, from);
  const cells = job.workbook.cells(sheet);
  if (!from || !to || !cells) return false;
  const count = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (count > MOST_CELLS) return false;
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      if (!cells.isHidden(row, column)) return false;
  return count > 0;
}

/** A shape that ends where a cell begins has no part in that cell. */
function lastCellOf(anchor: XmlNode, from: Cell): Cell | undefined {
  const [to, node] = [cellOf(anchor, 'to'), childNamed(anchor, 'to')];
  if (!to) return undefined;
  const beforeStart = (name: string): number => (Number(childNamed(node, name)?.text ?? 0) > 0 ? 0 : 1);
  return {
    row: Math.max(from.row, to.row - beforeStart('rowOff')),
    column: Math.max(from.column, to.column - beforeStart('colOff')),
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellOf(anchor: XmlNode, corner: string): Cell | undefined {
  const node = childNamed(anchor, corner);
  const [row, column] = [childNamed(node, 'row')?.text, childNamed(node, 'col')?.text];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
