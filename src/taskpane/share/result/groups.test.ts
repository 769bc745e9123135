import { removedCount } from '../../../share/removed-count';
import { removedGroups, replacedGroups, suppressedGroups } from './groups';

it('counts formulas by their reason and names the first five places', () => {
  const amip = Array.from({ length: 7 }, (_, index) => ({
    sheet: 'Ziele',
    cell: `B${index + 1}`,
    why: 'amip' as const,
  }));
  const groups = replacedGroups([...amip, { sheet: 'Ziele', cell: 'C1', why: 'veraenderlich' }]);
  expect(groups.map(({ key, count }) => [key, count])).toEqual([
    ['amip', 7],
    ['veraenderlich', 1],
  ]);
  expect(groups[0]?.first).toEqual(['B1', 'B2', 'B3', 'B4', 'B5'].map((cell) => ({ sheet: 'Ziele', cell })));
});

it('counts suppressed cells by their reason', () => {
  const groups = suppressedGroups([
    { sheet: 'Zahlen', cell: 'B2', why: 'fallzahl' },
    { sheet: 'Zahlen', cell: 'B7', why: 'abgeleitet' },
    { sheet: 'Zahlen', cell: 'B3', why: 'fallzahl' },
  ]);
  expect(groups.map(({ key, count }) => [key, count])).toEqual([
    ['fallzahl', 2],
    ['abgeleitet', 1],
  ]);
});

it('counts the same words once', () => {
  const same = { kind: 'druckereinstellungen', what: 'Druckereinstellungen in „Plan“' } as const;
  expect(removedGroups([same, { kind: 'makros', what: 'Makros' }, same])).toEqual([
    { what: 'Druckereinstellungen in „Plan“', count: 2 },
    { what: 'Makros', count: 1 },
  ]);
});

it('says how many things are gone, where an entry stands for several', () => {
  const comments = { kind: 'kommentare', what: 'Kommentare in „Plan“', count: 7 } as const;
  expect(removedCount([comments, { kind: 'makros', what: 'Makros' }])).toBe(8);
});

it.each([
  ['Name „_xlnm.Print_Titles“', 'Drucktitel'],
  ['Name „_xlnm.Print_Area“ eines Blatts, das nicht mitgeht', 'Druckbereich eines Blatts, das nicht mitgeht'],
  ['Ausgeblendeter Name „_xlnm._FilterDatabase“', 'Filter'],
  ['Name „AMIP_Jahr“', 'Name „AMIP_Jahr“'],
  ['Name „_xlnm.Unbekannt“', 'Name „_xlnm.Unbekannt“'],
])('says %s as %s', (what, words) => {
  expect(removedGroups([{ kind: 'name', what }])).toEqual([{ what: words, count: 1 }]);
});
