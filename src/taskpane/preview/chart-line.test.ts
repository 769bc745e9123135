import type { ChartChange } from '../../workbook';
import { de } from '../texts/de';
import { chartLine } from './chart-line';

const CHART: ChartChange = { kind: 'ranges', name: 'AMIP_DiagrammIQ', title: 'IQ 2021', sheet: 'Ziele' };

describe('the line of a chart', () => {
  it.each<[Partial<ChartChange>, string]>([
    [{ kind: 'new' }, 'Diagramm „IQ 2021“ wird angelegt, sobald es Werte hat.'],
    [{ until: '2021-03' }, 'Diagramm „IQ 2021“ zeigt jetzt bis März 2021.'],
    [{}, 'Diagramm „IQ 2021“ zeigt nur noch Monate mit Zahlen.'],
  ])('%j', (change, sentence) => {
    expect(chartLine(de, { ...CHART, ...change })).toBe(sentence);
  });
});
