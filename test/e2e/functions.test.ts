import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLE_CELL, readSampleData, sampleTexts } from '../reference/examples';
import { CELL_SEPARATOR } from '../reference/reference';
import signatures from '../../src/functions/signatures.json';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const ROOT = path.resolve(__dirname, '../..');

/** What docs/funktionen.md prints: function → formula and the rows of its result. */
function printedExamples(): { id: string; formula: string; rows: string[][] }[] {
  const reference = readFileSync(path.join(ROOT, 'docs/funktionen.md'), 'utf8');
  const pattern = /^## ([A-Z]+)\n[\s\S]*?```\n(=.*)\n```\n\nergibt[^\n]*\n\n```\n([\s\S]*?)\n```/gm;
  return [...reference.matchAll(pattern)].map(([, id = '', formula = '', result = '']) => ({
    id,
    formula,
    rows: result.split('\n').map((row) => row.split(CELL_SEPARATOR).map((cell) => cell.trim())),
  }));
}

const session = Session.install();

/** The sample data of the reference on the first sheet, as the add-in's own Office.js writes it. */
async function enterSample(preview: Preview): Promise<void> {
  const [header = [], ...rows] = sampleTexts(readSampleData(ROOT));
  const values = [
    header,
    ...rows.map(([month = '', ...figures]) => [serialOf(month), ...figures.map(toNumber)]),
  ];
  await preview.panel.evaluate(
    (block) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1).values = block;
        await context.sync();
      }),
    values,
  );
  await preview.settled();
}

const NAMES = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

function serialOf(month: string): number {
  const [name = '', year = ''] = month.split(' ');
  return Date.UTC(Number(year), NAMES.indexOf(name), 1) / 86_400_000 + 25_569;
}

function toNumber(text: string): number | string {
  return text === '' ? '' : Number(text.replace(',', '.'));
}

/** On a busy machine the editor hands an entry over a moment after Enter. */
async function entered(preview: Preview): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await preview.cell(EXAMPLE_CELL)).formula !== undefined) return;
    await preview.page.waitForTimeout(50);
  }
}

describe('the examples of docs/funktionen.md', () => {
  it('stand there for every function', () => {
    expect(
      printedExamples()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(signatures.map(({ id }) => id).sort());
  });

  it('give the printed results when typed into the preview', async () => {
    const preview = await session.preview();
    await enterSample(preview);
    const { keyboard } = preview.page;
    // By keyboard from here on: two quick clicks on the same cell would open it for editing.
    await preview.type(EXAMPLE_CELL, '0');
    for (const { id, formula, rows } of printedExamples()) {
      await keyboard.press('ArrowUp');
      await keyboard.press('Delete');
      await keyboard.type(formula);
      await keyboard.press('Enter');
      await entered(preview);
      await preview.settled();
      expect([id, await preview.texts(blockAt(rows))]).toEqual([id, padded(rows)]);
    }
    expect(preview.faults).toEqual([]);
    expect(await preview.refusals()).toEqual([]);
  }, 300_000);
});

function padded(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

function blockAt(rows: readonly string[][]): string {
  const column = EXAMPLE_CELL.charCodeAt(0);
  const width = padded(rows)[0]?.length ?? 1;
  const top = Number(EXAMPLE_CELL.slice(1));
  return `${EXAMPLE_CELL}:${String.fromCharCode(column + width - 1)}${top + rows.length - 1}`;
}

describe('the formula box', () => {
  it('explains every function with its description', async () => {
    const preview = await session.preview();
    const described = JSON.parse(readFileSync(path.join(ROOT, 'dist/functions.json'), 'utf8')) as {
      functions: { id: string; description: string }[];
    };
    const { x, y, width, height } = await preview.rectangle('B2');
    for (const { id, description } of described.functions) {
      await preview.page.mouse.click(x + width / 2, y + height / 2);
      await preview.page.keyboard.type(`=AMIP.${id}(`);
      const offered = preview.page.getByText(description, { exact: true });
      await offered.first().waitFor();
      await preview.page.keyboard.press('Escape');
      await preview.page.keyboard.press('Escape');
    }
  }, 300_000);
});
