import { FIELDS, RESULTS, SERIES } from '../fields';
import type { Field } from '../fields';
import { layOut } from '../layout';
import { AMIP } from '../amip';
import { tablesOf } from '../design';
import { SUMMARY } from '../findings/summary';
import { targetsOf } from '../targets';
import { SHEETS } from '.';
import { NAMES } from './testing/names';

const formulas = SHEETS.flatMap((sheet) =>
  sheet.blocks.flatMap((block) =>
    layOut(block)
      .cells.flatMap(({ content }) => (content?.startsWith('=') ? [content] : []))
      .map((formula) => ({ sheet, formula })),
  ),
);

function formulaOf(name: string): string {
  const part = AMIP.targets.get(name)?.part;
  const cell = part?.kind === 'grid' ? part.column : part;
  return cell?.kind === 'formula' || cell?.kind === 'spill' ? cell.formula : '';
}

/** How many AMIP functions wait for one another, along the names that a formula uses. */
function levelsOf(formula: string): number {
  const below = (formula.match(/AMIP_\w+/g) ?? []).map((name) => levelsOf(formulaOf(name)));
  return (/AMIP\.\w+\(/.test(formula) ? 1 : 0) + Math.max(0, ...below);
}

const columns = AMIP.tables.flatMap((table) => table.columns);
const fields: readonly Field[] = [
  ...Object.values(FIELDS),
  ...Object.values(SERIES),
  ...columns.flatMap((column) => (column.kind === 'input' ? [column.field] : [])),
];

describe('the descriptions of the sheets', () => {
  it.each(Object.entries(NAMES))('%s has exactly the agreed names', (key, names) => {
    const blocks = SHEETS.find((sheet) => sheet.key === key)?.blocks ?? [];
    expect(blocks.flatMap(targetsOf).map(({ name }) => name)).toEqual(names);
  });

  it('have each name once', () => {
    const names = SHEETS.flatMap(({ blocks }) => blocks.flatMap(targetsOf)).map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('have a cell for every field and every result', () => {
    const all = [...Object.values(FIELDS), ...Object.values(SERIES), ...Object.values(RESULTS)];
    expect(all.filter(({ name }) => !AMIP.targets.has(name))).toEqual([]);
  });

  it('lay out every name that they have, and no two cells in one place', () => {
    for (const block of SHEETS.flatMap((sheet) => sheet.blocks)) {
      const layout = layOut(block);
      expect(layout.names.map(({ name }) => name)).toEqual(targetsOf(block).map(({ name }) => name));
      const places = layout.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it.each(formulas)(
    '$formula uses only names that its own sheet or a needed one makes',
    ({ sheet, formula }) => {
      const within = SHEETS.filter((other) => other === sheet || sheet.needs.includes(other.key));
      const blocks = within.flatMap((other) => other.blocks);
      const known = [...blocks.flatMap(targetsOf), ...blocks.flatMap(tablesOf)].map(({ name }) => name);
      // The check makes the names of its summary; until then a formula that speaks of them must do without.
      const later = formula.includes('IFERROR(') ? SUMMARY.map(({ name }) => name) : [];
      const used = formula.match(/AMIP_\w+/g) ?? [];
      expect(used.filter((name) => ![...known, ...later].includes(name))).toEqual([]);
    },
  );

  it.each(formulas)(
    '$formula is native or calls one AMIP function, never one inside another',
    ({ formula }) => {
      expect(formula.match(/AMIP\.\w+\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(formula).not.toMatch(/\bTEXT\(/);
      expect(formula.replace(/"[^"]*"/g, '')).not.toContain(';');
    },
  );

  it.each(formulas)('$formula is not longer than Excel takes, nor are its texts', ({ formula }) => {
    expect(formula.length).toBeLessThanOrEqual(8192);
    const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(texts.filter((text) => text.length - 2 > 255)).toEqual([]);
  });

  it.each(formulas)('$formula stands on at most one other AMIP function', ({ formula }) => {
    expect(levelsOf(formula)).toBeLessThanOrEqual(2);
  });

  it('explain every field in the 255 characters that Excel shows', () => {
    expect(fields.filter(({ help }) => help.length === 0 || help.length > 255)).toEqual([]);
  });

  it('call no input and no series alike', () => {
    expect(Object.keys(FIELDS).filter((key) => Object.hasOwn(SERIES, key))).toEqual([]);
  });

  it('offer choices that fit into the list of Excel', () => {
    const lists = fields.filter(({ style }) => style === 'choice').map(({ choices = [] }) => choices);
    for (const choices of lists) {
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.filter((choice) => /[,=]/.test(choice))).toEqual([]);
    }
  });

  it('have a name or a table in every block, by which it is found again', () => {
    const blocks = SHEETS.flatMap((sheet) => sheet.blocks);
    const lost = blocks.filter((block) => targetsOf(block).length + tablesOf(block).length === 0);
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('put tables last in their blocks, where they can grow', () => {
    const rows = SHEETS.flatMap(({ blocks }) => blocks.map((block) => block.rows));
    const early = rows.flatMap((all) =>
      all.slice(0, -1).filter((row) => 'kind' in row && row.kind === 'table'),
    );
    expect(early).toEqual([]);
  });

  it('give every sheet a place of its own among the tabs', () => {
    const places = SHEETS.map(({ position }) => position);
    expect(new Set(places).size).toBe(places.length);
  });

  it('draw charts of columns that stand beside their months', () => {
    const wrong = AMIP.charts.filter(({ sheet, chart }) => {
      const block = sheet.blocks.find(({ key }) => key === chart.block);
      const names = block ? targetsOf(block).map(({ name }) => name) : [];
      return ![chart.categories, ...chart.series.map(({ values }) => values)].every((name) =>
        names.includes(name),
      );
    });
    expect(wrong).toEqual([]);
  });
});
