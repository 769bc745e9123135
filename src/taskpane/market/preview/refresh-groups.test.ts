import type { Mark, RefreshRow } from '../../../workbook/figures';
import { countsOf, groupsOf, isUnchanged, shownAtFirst } from './refresh-groups';

const row = (label: string, mark: Mark, address = 'Zahlen!B2'): RefreshRow => ({
  binding: 'AMIP_Zahl_1',
  label,
  address,
  period: '2026-02',
  before: 1,
  after: 2,
  difference: 1,
  published: 2,
  datenstand: null,
  quality: null,
  mark,
});

describe('the rows of a refresh', () => {
  it('are counted by mark, in the order of attention', () => {
    const rows = [
      row('A', 'gleich'),
      row('A', 'fehlt'),
      row('B', 'neu'),
      row('B', 'gleich'),
      row('B', 'geaendert'),
    ];
    expect(countsOf(rows)).toEqual([
      ['neu', 1],
      ['fehlt', 1],
      ['geaendert', 1],
      ['gleich', 2],
    ]);
    expect(countsOf([])).toEqual([]);
  });

  it('lose none to the counts', () => {
    const marks: Mark[] = ['neu', 'revidiert', 'vorlaeufig', 'fehlt', 'gleich', 'geaendert'];
    expect(
      countsOf(marks.map((mark) => row('A', mark)))
        .map(([mark]) => mark)
        .sort(),
    ).toEqual(marks.sort());
  });

  it('stand together by figure and region', () => {
    const rows = [row('A', 'neu', 'Z!B2'), row('B', 'neu', 'Z!C2'), row('A', 'neu', 'Z!B3')];
    expect(groupsOf(rows).map((group) => [group.label, group.rows.map(({ address }) => address)])).toEqual([
      ['A', ['Z!B2', 'Z!B3']],
      ['B', ['Z!C2']],
    ]);
  });

  it('are unchanged only by their mark', () => {
    expect([row('A', 'gleich'), row('A', 'geaendert'), row('A', 'fehlt')].map(isUnchanged)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [200, 200],
    [201, 100],
  ])('of %d, a group shows %d at first', (total, shown) => {
    expect(shownAtFirst(total)).toBe(shown);
  });
});
