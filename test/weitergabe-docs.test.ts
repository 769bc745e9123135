import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LEVELS } from '../src/share/levels';
import type { RecipientLevel, ShareOptions } from '../src/share/levels';

/** Which option of the command line a row of the table is about. */
const ROWS: Readonly<Record<string, keyof ShareOptions>> = {
  formulas: 'formulas',
  'foreign-functions': 'foreignFunctions',
  links: 'links',
  comments: 'comments',
  'hidden-cells': 'hiddenCells',
  macros: 'macros',
  'leave-out': 'leaveOut',
  mindestfallzahl: 'mindestfallzahl',
};

const text = readFileSync(path.resolve(__dirname, '../docs/weitergabe.md'), 'utf8');
const table = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('docs/weitergabe.md says what each level does', () => {
  const [head = []] = table;
  const levels = head.slice(2, 5).map((cell) => cell.replaceAll('`', '')) as RecipientLevel[];
  expect([...levels].sort()).toEqual(Object.keys(LEVELS).sort());
  const rows = table.flatMap(([, label = '', ...cells]) => {
    const option = ROWS[/`--([\w-]+)`/.exec(label)?.[1] ?? ''];
    return option ? [{ option, cells: cells.slice(0, levels.length) }] : [];
  });
  expect(rows.map(({ option }) => option).sort()).toEqual(Object.keys(LEVELS.kommune).sort());
  for (const { option, cells } of rows)
    expect([option, ...cells]).toEqual([
      option,
      ...levels.map((level) => [LEVELS[level][option]].flat().join(', ')),
    ]);
});
