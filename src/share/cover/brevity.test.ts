import type { SmallCell } from '../digest/testing/small-workbook';
import { smallJob } from '../digest/testing/small-workbook';
import { coverLines } from './content';

/** 30 sheets whose cells are calculations in 40 areas each, all of them replaced, and half of them hidden. */
function crowded(formulas: 'werte' | 'bleiben') {
  const rows = Array.from({ length: 80 }, (_, row): SmallCell[] => (row % 2 === 0 ? [['B1', 1]] : [null]));
  const titles = Array.from({ length: 30 }, (_, index) => `Blatt ${index + 1}`);
  const job = smallJob({
    sheets: Object.fromEntries(titles.map((title) => [title, rows])),
    options: { formulas },
  });
  for (const sheet of titles)
    for (let row = 1; row <= 79; row += 2) {
      job.account.replaced.push({ sheet, cell: `A${row}`, why: row % 4 === 1 ? 'amip' : 'abhaengig' });
      if (row % 4 === 1) job.account.suppressed.push({ sheet, cell: `A${row}`, why: 'fallzahl' });
    }
  for (let number = 0; number < 500; number += 1)
    job.account.removed.push({ kind: number % 2 === 0 ? 'name' : 'kommentare', what: `Ding ${number}` });
  return coverLines(job, 'f'.repeat(64));
}

test.each(['werte', 'bleiben'] as const)('the sheet is short, whatever was done: formulas %s', (formulas) => {
  const lines = crowded(formulas);
  expect(lines.length).toBeLessThanOrEqual(42);
  for (const { text } of lines) expect(text.length).toBeLessThan(500);
  const texts = lines.map(({ text }) => text);
  // 30 sheets of 40 formulas; 18 and 24 of them beyond those that are named.
  expect(texts).toContain('und 18 weitere Blätter mit 720 Zellen');
  expect(texts.includes('und 24 weitere Blätter mit 960 Zellen')).toBe(formulas === 'bleiben');
  expect(texts).toContain(
    '1.200 Formeln sind jetzt Werte. Gründe: Funktionen des AMIP-Controllings (600); abhängig von etwas, das die Kopie nicht zeigt (600).',
  );
  expect(texts).toContain('250 Namen von Zellbereichen; 250 Kommentare und Notizen');
});

test('no heading stands beside an empty cell', () => {
  const headings = [...crowded('bleiben'), ...coverLines(smallJob({ sheets: { A: [[1]] } }), 'f')].filter(
    ({ look }) => look === 'section',
  );
  expect(headings.length).toBeGreaterThan(18);
  expect(headings.filter(({ text }) => text === '')).toEqual([]);
});
