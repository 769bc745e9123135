import { spreadsheetType } from '../testing/everything/vocabulary';
import type { ShareOptions } from '../levels';
import { hiddenCellsStep } from './hidden-cells';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const cell = (address: string, content = '<v>1</v>'): string => `<c r="${address}">${content}</c>`;

/** Column C and row 3 are hidden; a table with headings in B1:C1. */
const bytes = packageBytes({
  sheets: [
    {
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      rows: `<row r="1">${cell('B1')}${cell('C1')}</row><row r="2">${cell('A2')}${cell('C2', '')}</row><row r="3" hidden="1">${cell('A3', '<f>1</f>')}</row>`,
      after: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: [['t', 'table', '../tables/table1.xml']],
    },
    { title: 'Weg', rows: `<row r="1" hidden="1">${cell('A1')}</row>` },
  ],
  parts: {
    'xl/tables/table1.xml': [
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Tab" ref="B1:C2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>',
      spreadsheetType('table'),
    ],
  },
});

async function run(options: Partial<ShareOptions> = {}) {
  const job = jobOf(bytes, options);
  job.decisions.removedSheets.add('Weg');
  await hiddenCellsStep.run(job);
  return job;
}

describe('hidden cells', () => {
  it('are emptied where they hold something, on sheets that go along', async () => {
    const { decisions } = await run();
    const has = (row: number, column: number) => decisions.emptied.has('Plan', row, column);
    expect([has(0, 2), has(2, 0), has(1, 2), has(0, 1), has(1, 0)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(decisions.emptied.size).toBe(2);
  });

  it('take a table along whose headings they are', async () => {
    const job = await run();
    expect(removedTexts(job)).toEqual([
      '2 Zellen in ausgeblendeten Zeilen und Spalten von „Plan“',
      'Tabelle „Tab“ mit ausgeblendeten Überschriften (ihre Zellen bleiben)',
    ]);
    expect(job.draft.has('xl/tables/table1.xml')).toBe(false);
    expect(job.draft.xml('xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(job.verdict('SUM(Tab[a])', 'Plan')).toBe('abhaengig');
    expect(dangling(job.draft)).toEqual([]);
  });

  it('stay by choice', async () => {
    const job = await run({ hiddenCells: 'bleiben' });
    expect(job.decisions.emptied.isEmpty).toBe(true);
    expect(job.draft.has('xl/tables/table1.xml')).toBe(true);
  });
});
