import kaiserslautern from '../fixtures/amip-2021.json';
import { designOf } from '../../src/workbook/design';
import { ARBEITSMARKT } from '../../src/workbook/sheets/arbeitsmarkt';
import { BERICHT } from '../../src/workbook/sheets/bericht';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { UEBERSICHT } from '../../src/workbook/sheets/uebersicht';
import { ZIELE } from '../../src/workbook/sheets/ziele';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

/** Overview and report with the sheets that they take their figures from. */
export const REPORTING = designOf([RESSOURCEN, ZIELE, ARBEITSMARKT, UEBERSICHT, BERICHT]);

const { jobcenter, jahr, bericht, ressourcen, ziele, arbeitsmarkt } = kaiserslautern;

/** What the published programme says on these sheets. */
export const PROGRAMME = { jobcenter, jahr, bericht, ressourcen, ziele, arbeitsmarkt };

export async function openReporting(source: unknown): Promise<OpenExcel> {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(source, REPORTING)).toMatchObject({ done: true, problems: [], kept: [] });
  return excel;
}
