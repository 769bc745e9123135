import { designOf } from '../../src/workbook/design';
import { keyed, RATE } from '../../src/workbook/fields/field';
import type { SheetDescription } from '../../src/workbook/sheet';
import { EMPTY_ROW, head, section } from '../../src/workbook/sheets/cells';
import type { SheetKey } from '../../src/workbook/types';
import { FIRST_BLOCKS } from './first-blocks';

const { ist } = keyed({
  ist: { ...RATE, name: 'AMIP_TestIst', label: 'Ist', help: 'Hilfe.', path: 'verlauf.ist' },
});

const VERLAUF: SheetDescription = {
  key: 'testVerlauf' as SheetKey,
  title: 'Verlauf',
  position: 8,
  needs: ['ressourcen'],
  columnWidths: [100, 90, 90],
  frozenRows: 0,
  page: { orientation: 'landscape', header: '&A', footer: '&P' },
  blocks: [
    {
      key: 'verlauf',
      rows: [
        section('Verlauf', 4),
        head('Monat', 'Ist', 'Soll', 'Prognose'),
        {
          kind: 'months',
          name: 'AMIP_TestMonate',
          columns: [
            { kind: 'input', field: ist },
            {
              kind: 'formula',
              name: 'AMIP_TestSoll',
              label: 'Soll',
              style: 'rate',
              formula: '=MONTH({AMIP_TestMonate})/100',
            },
            {
              kind: 'formula',
              name: 'AMIP_TestPrognose',
              label: 'Prognose',
              style: 'rate',
              formula: '=IF({AMIP_TestIst}="","",{AMIP_TestIst}*2)',
            },
          ],
        },
        EMPTY_ROW,
      ],
    },
  ],
  charts: [
    {
      name: 'AMIP_DiagrammTest',
      title: 'Integrationsquote',
      type: 'Line',
      block: 'verlauf',
      row: 15,
      column: 0,
      rows: 14,
      columns: 4,
      categories: 'AMIP_TestMonate',
      series: [
        { title: 'Soll', values: 'AMIP_TestSoll', color: '#1F3A5F', dash: true },
        { title: 'Ist', values: 'AMIP_TestIst', color: '#C55A11' },
        { title: 'Prognose', values: 'AMIP_TestPrognose', color: '#7F7F7F' },
      ],
      numberFormat: '0.0%',
    },
  ],
};

/** The AMIP workbook with a sheet of months and their chart. */
export const CHART_DESIGN = designOf([...FIRST_BLOCKS.sheets, VERLAUF]);
