import { escapeXml } from '../xml/escape';
import { ACTION } from './cell-actions';
import { PLACE } from './cell-table';
import type { FileCells } from './file-cells';

/** Metadata of cells, which tells of spills and of linked data types. */
const METADATA = /\s(?:[cv]m)\s*=\s*(?:"[^"]*"|'[^']*')/g;
/** Linked data types never go along. */
const VALUE_METADATA = /\svm\s*=\s*(?:"[^"]*"|'[^']*')/g;
const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;

/**
 * The rows of a sheet with these actions done, one for each cell, in pieces: joined they would be in memory twice. All
 * else stays as it is, character by character. undefined: nothing was to be done.
 */
export function rewriteRows(cells: FileCells, actions: Uint8Array): readonly string[] | undefined {
  const { rows, table } = cells;
  const pieces: string[] = [];
  let at = 0;
  for (let cell = 0; cell < table.count; cell += 1) {
    if (actions[cell] === ACTION.keep && !table.hasMetadata(cell)) continue;
    const start = table.place(cell, PLACE.start);
    pieces.push(rows.slice(at, start), rewritten(cells, cell, actions[cell] as number));
    at = table.place(cell, PLACE.end);
  }
  if (pieces.length === 0) return undefined;
  pieces.push(rows.slice(at));
  return pieces;
}

function rewritten(cells: FileCells, cell: number, action: number): string {
  const { rows, table } = cells;
  const openEnd = table.place(cell, PLACE.openEnd);
  const end = table.place(cell, PLACE.end);
  const openTag = rows.slice(table.place(cell, PLACE.start), openEnd);
  switch (action) {
    case ACTION.empty:
      return '';
    case ACTION.star:
      return inlineText(openTag, '*');
    case ACTION.value:
      return valueOnly(cells, cell, openTag);
    case ACTION.writeOut:
      return writtenOut(cells, cell, openTag.replace(VALUE_METADATA, ''));
    default:
      return openTag.replace(VALUE_METADATA, '') + rows.slice(openEnd, end);
  }
}

function valueOnly({ rows, table }: FileCells, cell: number, openTag: string): string {
  if (table.type(cell) === 'str') {
    const hasValue = table.place(cell, PLACE.value) >= 0;
    return inlineText(
      openTag,
      hasValue ? rows.slice(table.place(cell, PLACE.value), table.place(cell, PLACE.valueEnd)) : '',
    );
  }
  const before = rows.slice(table.place(cell, PLACE.openEnd), table.place(cell, PLACE.formulaStart));
  const after = rows.slice(table.place(cell, PLACE.formulaEnd), table.place(cell, PLACE.end));
  return (table.hasMetadata(cell) ? openTag.replace(METADATA, '') : openTag) + before + after;
}

function writtenOut(cells: FileCells, cell: number, openTag: string): string {
  const { rows, table } = cells;
  const prefix = prefixOf(openTag);
  const formula = `<${prefix}f>${escapeXml(cells.ownFormula(cell) ?? '')}</${prefix}f>`;
  return (
    openTag +
    rows.slice(table.place(cell, PLACE.openEnd), table.place(cell, PLACE.formulaStart)) +
    formula +
    rows.slice(table.place(cell, PLACE.formulaEnd), table.place(cell, PLACE.end))
  );
}

/** @param content as XML */
function inlineText(openTag: string, content: string): string {
  const prefix = prefixOf(openTag);
  const open = openTag
    .replace(METADATA, '')
    .replace(TYPE, '')
    .replace(/\s*\/?>$/, '');
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is>`;
  return `${open} t="inlineStr">${text}</${prefix}c>`;
}

/** `x:` of `<x:c r="A1">`; mostly ''. */
function prefixOf(openTag: string): string {
  return /^<(\w[^\s:>/]*:)?/.exec(openTag)?.[1] ?? '';
}
