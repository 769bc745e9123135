import type { Change, Creation, Plan } from '../../workbook';
import { cellIn, previewGroups, sheetIn } from './preview-groups';

const change = (address: string): Change => ({
  kind: 'input',
  name: 'AMIP_Egl',
  label: 'EGL',
  style: 'euro',
  address,
  before: 1,
  after: 2,
});
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
    };
    expect(
      previewGroups(plan as unknown as Plan).map((group) => [
        group.sheet,
        group.creations.length,
        group.changes.length,
      ]),
    ).toEqual([
      ['Ziele', 1, 1],
      ['Mein Plan', 0, 2],
    ]);
  });

  it.each([
    ['Ressourcen!B8', 'Ressourcen', 'B8'],
    ["'Mein Plan'!B8", 'Mein Plan', 'B8'],
    ["'Uwe''s Blatt!'!B8", "Uwe's Blatt!", 'B8'],
  ])('takes %s apart', (address, sheet, cell) => {
    expect([sheetIn(address), cellIn(address)]).toEqual([sheet, cell]);
  });
});
