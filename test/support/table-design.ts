import { designOf } from '../../src/workbook/design';
import { keyed } from '../../src/workbook/fields/field';
import type { SheetDescription } from '../../src/workbook/sheet';
import { row, section, sentence, text } from '../../src/workbook/sheets/cells';
import type { SheetKey } from '../../src/workbook/types';
import { FIRST_BLOCKS } from './first-blocks';

const column = { name: '', unit: '', help: 'Hilfe.' };
const FIELDS = keyed({
  instrument: {
    ...column,
    label: 'Instrument',
    style: 'choice',
    choices: ['FbW', '§ 16i', 'AGH'],
    path: 'instrument',
  },
  beginn: { ...column, label: 'Beginn', style: 'date', path: 'beginn' },
  monat: { ...column, label: 'Monat', style: 'month', path: 'monat' },
  eintritte: { ...column, label: 'Eintritte', style: 'persons', min: 0, max: 1_000, path: 'eintritte' },
  kosten: { ...column, label: 'Kosten je Eintritt', style: 'euro', min: 0, max: 1_000_000, path: 'kosten' },
  bemerkung: { ...column, label: 'Bemerkung', style: 'longText', path: 'bemerkung' },
});
const STAND = keyed({
  stand: { ...column, name: 'AMIP_TestStand', label: 'Stand', style: 'date', path: 'stand' },
});

const sheet = { needs: [], frozenRows: 0, columnWidths: [150, 90, 90, 90, 110, 200, 110] };
const page = { orientation: 'landscape', header: '&A', footer: '&P' } as const;

/** Speaks of a table and a name that another sheet, made after it in the same run, has. */
const SUMME: SheetDescription = {
  ...sheet,
  key: 'testSumme' as SheetKey,
  title: 'Summe',
  position: 9,
  page,
  blocks: [
    {
      key: 'summe',
      rows: [
        row(text('Kosten'), {
          kind: 'formula',
          name: 'AMIP_TestSumme',
          label: 'Summe der Kosten',
          style: 'euro',
          look: 'result',
          formula: '=SUM(AMIPTabTest[Kosten gesamt])',
        }),
        row(text('Stand'), sentence('=AMIP_TestStand+0')),
      ],
    },
  ],
};

/** A table, and a block that must not stand in its way. */
const LISTE: SheetDescription = {
  ...sheet,
  key: 'testListe' as SheetKey,
  title: 'Liste',
  position: 1,
  page,
  blocks: [
    {
      key: 'liste',
      rows: [
        row(...section('Maßnahmen', 6).cells, {
          kind: 'formula',
          name: 'AMIP_TestZeilen',
          label: 'Zeilen',
          style: 'persons',
          look: 'section',
          formula: '=ROWS(AMIPTabTest[Instrument])',
        }),
        {
          kind: 'table',
          name: 'AMIPTabTest',
          label: 'Maßnahmen',
          path: 'massnahmen',
          rows: 3,
          columns: [
            ...Object.values(FIELDS).map((field) => ({ kind: 'input', field }) as const),
            {
              kind: 'formula',
              title: 'Kosten gesamt',
              style: 'euro',
              formula: '=[@[Eintritte]]*[@[Kosten je Eintritt]]',
            },
          ],
        },
      ],
    },
    { key: 'daneben', rows: [row(text('Stand'), { kind: 'input', field: STAND.stand })] },
  ],
};

/** The AMIP workbook with two more sheets. */
export const TABLE_DESIGN = designOf([...FIRST_BLOCKS.sheets, SUMME, LISTE]);
