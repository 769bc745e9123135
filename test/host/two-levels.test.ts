import path from 'node:path';
import signatures from '../../src/functions/signatures.json';
import { parseReference } from '../../src/host/grid/reference';
import type { SampleData } from '../reference/examples';
import { readSampleData } from '../reference/examples';
import { closeExcel, openExcel, type OpenExcel } from '../support/excel';

const SAMPLE = readSampleData(path.resolve(__dirname, '../..'));
const SHEET = 'Monitoring';

/** JFW of the year before, January to December: values, since the base of a target is fixed when it is agreed. */
const PRIOR_YEAR = [0.011, 0.022, 0.033, 0.04, 0.048, 0.059, 0.072, 0.088, 0.106, 0.122, 0.135, 0.16];

const range = (column: string, from: number, to: number) => `${SAMPLE.sheet}!${column}${from}:${column}${to}`;
const history = (...columns: string[]) => columns.map((column) => range(column, 2, 37)).join(',');
const year = (...columns: string[]) => columns.map((column) => range(column, 25, 37)).join(',');

/** A monitoring sheet as a controller builds it: each function once, on data, on typed values, and on one another. */
const FORMULAS: Readonly<Record<string, string>> = {
  C1: 'SOLLVERLAUF(A1:A12,0.15)',
  E1: `JAHRESFORTSCHRITT(${year('A', 'B', 'C')})`,
  G1: 'AMPEL(E2:E13,C1:C12)',
  H1: 'ZIELERREICHUNG(E2:E13,C1:C12)',
  J1: `INTEGRATIONSQUOTE(${history('A', 'B', 'C')})`,
  L1: `VORJAHRESVERAENDERUNG(${range('A', 2, 37)},J1:J36,"Dez 2021","Quote")`,
  M1: `KENNZAHL("K3",${history('A', 'D')},,"Dez 2021")`,
  M2: `LZBVERAENDERUNG(${history('A', 'D')},"Dez 2021")`,
  M3: 'ZIELWERT(J24,0.15)',
  M4: `NOETIGEINTEGRATIONEN(0.184,${range('C', 25, 36)},500)`,
  M5: `LZBSPIELRAUM(${history('A', 'D')},-0.013,"Sep 2021")`,
  M6: 'KFA(14871326.97,164101.64)',
  M7: 'UMSCHICHTUNG(14871326.97,10639865,164101.64,1000)',
  M8: 'UMSCHICHTUNGSQUOTE(M7,10250560)',
  M9: `KOSTENJEMONAT(${range('E', 26, 37)},${range('F', 26, 37)})`,
  M10: 'EGLANTEIL(0.002,0.1,0.08,0.65,0.6)',
  M11: 'LOHNKOSTENZUSCHUSS("16i",0,1,39,FALSE,"2021-03")',
  M12: 'EINSTIEGSGELD(446,24,2)',
  M13: 'MINDESTBETEILIGUNG(0.508,0.093,0.088)',
  M14: 'RUNDUNG(M7,"2,0 Mio. €")',
  M15: 'ARBEITSMARKT("arbeitslosenquote","07312",2025)',
  M16: `JAHRESPROGNOSE(${['A', 'B', 'C'].map((column) => range(column, 2, 34)).join(',')},2021)`,
  M17: `LZBPROGNOSE(${['A', 'D'].map((column) => range(column, 2, 34)).join(',')},2021)`,
  M18: 'QUOTENZERLEGUNG(1000,8000,1300,7477)',
  M19: `MITTELABFLUSS(${year('A', 'E')},8255560,"Sep 2021",1200000)`,
  M20: 'MASSNAHMEKOSTEN("2021-09",12,20,850,2021)',
  U1: 'RESSOURCENTABELLE(10250560,10639865,1000,14871326.97,164101.64,1000)',
  U10: 'GEHEIMHALTUNG({1,7,12,20})',
};

async function build(excel: OpenExcel): Promise<void> {
  await excel.run(async (context) => {
    writeSample(context.workbook.worksheets.add(SAMPLE.sheet), SAMPLE);
    const monitoring = context.workbook.worksheets.add(SHEET);
    monitoring.getRange('A1:A12').values = PRIOR_YEAR.map((value) => [value]);
    for (const [address, formula] of Object.entries(FORMULAS))
      monitoring.getRange(address).formulas = [[`=AMIP.${formula}`]];
    await context.sync();
  });
  await excel.grid.settled();
}

function writeSample(sheet: Excel.Worksheet, { header, rows }: SampleData): void {
  sheet.getRange('A1').getResizedRange(rows.length, header.length - 1).values = [
    [...header],
    ...rows.map((row) => [...row]),
  ];
}

/** Which formula fills a cell of the monitoring sheet, its own or by spilling. */
function fillingFormula({ grid }: OpenExcel, row: number, column: number): string | undefined {
  const sheetId = grid.sheets.byName(SHEET) ?? '';
  const anchor = grid.spills.at(sheetId, row, column) ?? { row, column };
  return Object.keys(FORMULAS).find((address) => {
    const area = parseReference(address)?.area;
    return area?.top === anchor.row && area.left === anchor.column;
  });
}

/** How many AMIP calls stand one on another at most, this one included. */
function levels(excel: OpenExcel, address: string): number {
  const references =
    FORMULAS[address]?.replace(/"[^"]*"/g, '').match(/(?:\w+!)?\b[A-Z]\d+(?::[A-Z]\d+)?\b/g) ?? [];
  const below = references
    .filter((reference) => !reference.includes('!'))
    .flatMap((reference) => {
      const { top = 0, bottom = -1, left = 0 } = parseReference(reference)?.area ?? {};
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      return rows.map((row) => fillingFormula(excel, row, left)).filter((found) => found !== undefined);
    });
  return 1 + Math.max(0, ...[...new Set(below)].map((found) => levels(excel, found)));
}

afterEach(closeExcel);

describe('a workbook that uses every function', () => {
  it('has each of them, none fails, and no more than two depend on one another', async () => {
    const used = Object.values(FORMULAS).map((formula) => formula.slice(0, formula.indexOf('(')));
    expect([...used].sort()).toEqual(signatures.map(({ id }) => id).sort());

    const excel = await openExcel();
    await build(excel);
    for (const address of Object.keys(FORMULAS)) {
      const [[value] = []] = await excel.values(SHEET, address);
      expect([address, value]).toEqual([address, expect.not.stringMatching(/^#/)]);
    }
    const depths = Object.keys(FORMULAS).map((address) => levels(excel, address));
    expect(Math.max(...depths)).toBe(2);
  });
});
