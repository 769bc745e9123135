import readXlsxFile from 'read-excel-file/universal';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { baMessages } from './ba-messages';
import { BA_SOURCE } from './ba-observation';
import { safePackage } from './xlsx-package';
import { withoutRivals } from './xlsx-rivals';
import { unnamedTable } from './unnamed-table';
import type { ReadSheet } from './xlsx-sheet';
import { readSheet } from './xlsx-sheet';

const BA = /Bundesagentur für Arbeit/;
const FORMAT = 'Excel-Arbeitsmappe';
const NO_SOURCE = 'Excel-Datei ohne Quellenangabe';

/**
 * The figures of a workbook of the BA (Arbeitsmarktreport, Strukturdaten, Wohn- und Kostensituation). Tables are found
 * by their headings and labels, never by the numbers of rows, which move from month to month.
 * Loaded on demand (`import()`), since few files need it.
 * Errors: ImportError for a file that is damaged or too large, and where no sheet holds a table.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Observation[]> {
  const content = safePackage(bytes);
  const sheets = await readXlsxFile(content, { trim: false }).catch((): never => {
    throw new ImportError(baMessages.xlsxBroken);
  });
  const source = sourceOf(sheets.flatMap(({ data }) => data));
  const read = sheets.map(({ sheet, data }) => readSheet(sheet, data, source));
  const observations = withoutRivals(read.flatMap(({ found }) => found));
  if (observations.length === 0) throw new ImportError(baMessages.xlsxNoFigures);
  const table = nameOf(read);
  return observations.map((observation) => ({ ...observation, table }));
}

/** A workbook is one publication: the first sheet with figures names it. */
function nameOf(sheets: readonly ReadSheet[]): string {
  const first = sheets.find(({ found }) => found.length > 0);
  return unnamedTable(FORMAT, first?.heading ?? null, first ? `Blatt ${first.sheet}` : null);
}

/** Anybody can write a workbook: it is the BA's where it says so. */
function sourceOf(rows: ReadonlyArray<readonly unknown[]>): string {
  const isOfBa = rows.some((row) => row.some((cell) => typeof cell === 'string' && BA.test(cell)));
  return isOfBa ? BA_SOURCE : NO_SOURCE;
}
