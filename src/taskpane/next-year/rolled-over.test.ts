import type { NextYear } from '../../workbook/next-year/next-year';
import { rolledOver } from './rolled-over';

const next = (wish: NextYear['wish']): NextYear => ({ year: 2022, jobcenter: '', wish, notes: [] });

it('names what the new workbook gets, in the words of the sheets', () => {
  const wish = {
    inputs: {
      jobcenter: 'Jobcenter Nord',
      ags: null,
      jahr: 2022,
      egl: 5,
      iqVorjahr: 0.16,
      lzbVorjahr: 4904.5,
      iqfVorjahr: null,
    },
    series: { lzb: [null, 4978], elb: [null, null], abflussEgl: [7] },
    tables: { AMIP_TabMassnahmen: [{ instrument: '§ 16i' }, { instrument: 'EGZ' }], AMIP_TabEckdaten: [] },
  };
  const { values, months, tables, kept } = rolledOver(next(wish));
  expect(values.map(({ label, text }) => `${label}: ${text.replaceAll('\u00a0', ' ')}`)).toEqual([
    'Integrationsquote, Vorjahreswert: 16,0 %',
    'Bestand an LZB, Vorjahreswert: 4.904,5',
  ]);
  expect(months).toEqual(['LZB-Bestand']);
  expect(tables.map(({ rows }) => rows)).toEqual([2]);
  expect(kept).toEqual(['Jobcenter']);
});

it('has nothing to say of an empty workbook', () => {
  expect(rolledOver(next({ inputs: { jahr: 2022 } }))).toEqual({
    values: [],
    months: [],
    tables: [],
    kept: [],
  });
});
