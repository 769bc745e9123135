import type { Change, ChartChange, Creation, Plan } from '../../workbook';
import { cellIn, entriesOf, fitsAtAGlance, previewGroups, sheetIn } from './preview-groups';

const change = (address: string): Change => ({
  kind: 'input',
  name: 'AMIP_Egl',
  label: 'EGL',
  style: 'euro',
  address,
  before: 1,
  after: 2,
});
const chart = (sheet: string): ChartChange => ({ kind: 'ranges', name: 'AMIP_X', title: 'X', sheet });
const creation: Creation = {
  sheet: 'ziele',
  title: 'Ziele',
  newSheet: true,
  address: 'Ziele!A1:E26',
  inputs: [],
};

describe('previewGroups', () => {
  it('shows changes and new blocks by sheet', () => {
    const plan = {
      creations: [creation],
      changes: [change("'Mein Plan'!B8"), change("'Mein Plan'!C9"), change('Ziele!B2')],
      charts: [chart('Ziele'), chart('Verlauf')],
    };
    expect(
      previewGroups(plan as unknown as Plan).map((group) => [
        group.sheet,
        group.creations.length,
        group.changes.length,
        group.charts.length,
        entriesOf(group),
      ]),
    ).toEqual([
      ['Ziele', 1, 1, 1, 2],
      ['Mein Plan', 0, 2, 0, 2],
      ['Verlauf', 0, 0, 1, 1],
    ]);
  });

  it.each([
    [20, true],
    [21, false],
  ])('shows %d lines at a glance: %s', (lines, expected) => {
    const changes = Array.from({ length: lines }, (_, line) => change(`Blatt${line % 2}!B${line}`));
    const plan = { creations: [], changes, charts: [] };
    expect(fitsAtAGlance(previewGroups(plan as unknown as Plan))).toBe(expected);
  });

  it.each([
    ['Ressourcen!B8', 'Ressourcen', 'B8'],
    ["'Mein Plan'!B8", 'Mein Plan', 'B8'],
    ["'Uwe''s Blatt!'!B8", "Uwe's Blatt!", 'B8'],
  ])('takes %s apart', (address, sheet, cell) => {
    expect([sheetIn(address), cellIn(address)]).toEqual([sheet, cell]);
  });
});
