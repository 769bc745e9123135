import type { Binding, FigurePlan } from '../../workbook/figures';
import { lostBindings } from './lost-bindings';

const bound = (name: string): Binding => ({
  name,
  axis: 'AMIP_Monate_1',
  figure: 'arbeitslose',
  region: '07312',
  regionName: 'Kaiserslautern, kreisfreie Stadt',
  rule: { kind: 'monate13' },
  direction: 'spalte',
  source: 'Probeamt',
  table: null,
  datenstand: null,
  retrieved: '2026-03-02',
  hash: '',
  written: [],
});
const missing = (name: string): FigurePlan['problems'][number] => ({
  code: 'nameMissing',
  message: '',
  blocking: false,
  name,
});
const change = {
  writes: [],
  names: [],
  dropped: [],
  before: [],
  after: [bound('AMIP_Zahl_1'), bound('AMIP_Zahl_2')],
};

it.each<readonly [string, FigurePlan['problems'], readonly string[]]>([
  ['nothing is missing', [], []],
  ['a cell is gone', [missing('AMIP_Zahl_2')], ['AMIP_Zahl_2']],
  ['a cell is named twice', [missing('AMIP_Zahl_2'), missing('AMIP_Zahl_2')], ['AMIP_Zahl_2']],
  ['only the months of a table are gone', [missing('AMIP_Monate_1')], []],
  ['another trouble', [{ ...missing('AMIP_Zahl_1'), code: 'badValue' }], []],
])('lostBindings where %s', (_, problems, names) => {
  expect(lostBindings({ problems, change })).toEqual(names);
});
