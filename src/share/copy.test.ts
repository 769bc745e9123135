import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { rewrite } from './copy';
import { LEVELS } from './levels';
import type { RecipientLevel } from './levels';
import { ShareError } from './share-error';
import type { Step } from './step';
import { packageBytes } from './steps/testing/package';
import { spreadsheetType } from './testing/everything/vocabulary';
import type { ShareRequest } from './types';

const requestFor = (level: RecipientLevel): ShareRequest => ({
  level,
  options: LEVELS[level],
  recipient: '',
  day: '2026-11-26',
});

async function copyOf(bytes: Uint8Array, level: RecipientLevel = 'kommune', steps?: readonly Step[]) {
  const outcome = await rewrite(bytes, requestFor(level), steps);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return { ...outcome, parts: unzipSync(outcome.copy) };
}

const ROWS = '<row r="1"><c r="A1"><f>_xldudf_AMIP_X(1)</f><v>1</v></c></row>';

describe('rewriting', () => {
  it('gives the same bytes for the same file', async () => {
    const bytes = packageBytes({ sheets: [{ rows: ROWS }, { state: 'hidden' }] });
    expect((await copyOf(bytes)).copy).toEqual((await copyOf(bytes)).copy);
  });

  it('leaves the given bytes alone', async () => {
    const bytes = packageBytes({ sheets: [{ rows: ROWS }] });
    const before = bytes.slice();
    await copyOf(bytes);
    expect(bytes).toEqual(before);
  });

  it('keeps all parts as they are that no step has a reason to change', async () => {
    const bytes = packageBytes({
      sheets: [{ rows: ROWS }, { title: 'Zahlen', rows: '<row  r="1" ><c  r="A1"><v>1.50</v></c></row>' }],
      parts: {
        'xl/theme/theme1.xml': [
          '<a:theme xmlns:a="x"  />',
          'application/vnd.openxmlformats-officedocument.theme+xml',
        ],
      },
      workbookRelations: [['t', 'theme', 'theme/theme1.xml']],
    });
    const { parts } = await copyOf(bytes);
    const source = unzipSync(bytes);
    for (const part of ['xl/worksheets/sheet2.xml', 'xl/theme/theme1.xml', '_rels/.rels'])
      expect(parts[part]).toEqual(source[part]);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toBe(
      strFromU8(source['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(
        '<f>_xldudf_AMIP_X(1)</f>',
        '',
      ),
    );
  });

  it('stops at the step that refuses', async () => {
    const refusing: Step = {
      id: 'no',
      run: ({ account }) => void account.refusals.push({ message: 'Nein.', places: [] }),
    };
    const never: Step = { id: 'never', run: () => Promise.reject(new Error('too late')) };
    const outcome = await rewrite(packageBytes({}), requestFor('kommune'), [refusing, never]);
    expect(outcome).toEqual({ done: false, refusals: [{ message: 'Nein.', places: [] }] });
  });

  it('waits for each step, and refuses what one of them refuses', async () => {
    const done: string[] = [];
    const slow: Step = {
      id: 'slow',
      run: async () => {
        await Promise.resolve();
        done.push('slow');
      },
    };
    const refusing: Step = {
      id: 'refusing',
      run: () => {
        done.push('refusing');
        throw new ShareError('Nein.');
      },
    };
    const outcome = await rewrite(packageBytes({}), requestFor('kommune'), [slow, refusing]);
    expect(outcome).toEqual({ done: false, refusals: [{ message: 'Nein.', places: [] }] });
    expect(done).toEqual(['slow', 'refusing']);
  });

  it('hides no mistake of its own', async () => {
    const broken: Step = { id: 'broken', run: () => Promise.reject(new TypeError('a mistake')) };
    await expect(rewrite(packageBytes({}), requestFor('kommune'), [broken])).rejects.toThrow('a mistake');
  });

  it.each([
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', spreadsheetType('sheet.main')],
    [spreadsheetType('template.main'), spreadsheetType('sheet.main')],
  ])('makes a workbook of %s', async (before, after) => {
    const bytes = packageBytes({
      parts: {
        'xl/workbook.xml': [
          strFromU8(unzipSync(packageBytes({}))['xl/workbook.xml'] ?? new Uint8Array()),
          before,
        ],
      },
    });
    const types = strFromU8((await copyOf(bytes)).parts['[Content_Types].xml'] ?? new Uint8Array());
    expect(types).toContain(`PartName="/xl/workbook.xml" ContentType="${after}"`);
  });

  it('refuses a binary workbook', async () => {
    const bytes = packageBytes({
      parts: { 'xl/workbook.xml': ['<a/>', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'] },
    });
    await expect(copyOf(bytes)).rejects.toThrow(/\.xlsb/);
  });
});

/** How a formula of the kind stands in a cell; `shared` ones belong to the first of their column. */
const FORMULAS = {
  none: () => '',
  native: (row: number) => `<f>SUM($A$1:B${row})</f>`,
  amip: (row: number) => `<f>_xldudf_AMIP_X(A${row},"x")</f>`,
  nested: (row: number) => `<f>IF(A${row}&gt;0,ROUND(_xldudf_AMIP_X(A${row}),2),0)</f>`,
  shared: (row: number, column: string, isFirst: boolean) =>
    isFirst
      ? `<f t="shared" ref="${column}${row}:${column}9" si="${column.charCodeAt(0)}">_xldudf_AMIP_Y(A${row})+A$1</f>`
      : `<f t="shared" si="${column.charCodeAt(0)}"/>`,
  spill: (row: number, column: string) => `<f t="array" ref="${column}${row}">_xldudf_AMIP_Z(A1:A9)</f>`,
  volatile: () => '<f>NOW()</f>',
  foreign: () => '<f>_xll.KURS(1)</f>',
  named: () => '<f>Ziel+1</f>',
} as const;

type Kind = keyof typeof FORMULAS;

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ type: '', text: String(number) })),
  fc.boolean().map((truth) => ({ type: ' t="b"', text: truth ? '1' : '0' })),
  fc
    .string({ unit: fc.constantFrom('a', 'ß', '€', ' ', '&amp;', '&lt;', '_x000D_', '😀') })
    .map((text) => ({ type: ' t="str"', text })),
);
const cell = fc.record({ kind: fc.constantFrom(...(Object.keys(FORMULAS) as Kind[])), value });
const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** The XML of a sheet, and what each of its cells shows. */
function written(rows: readonly (readonly { kind: Kind; value: { type: string; text: string } }[])[]) {
  const shown = new Map<string, string>();
  const started = new Set<string>();
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const tags = cells.map(({ kind, value: { type, text } }, place) => {
      const column = 'ABCD'.charAt(place);
      const formula = FORMULAS[kind](row, column, kind === 'shared' && !started.has(column));
      if (kind === 'shared') started.add(column);
      shown.set(`${column}${row}`, `${type === ' t="str"' ? 'text' : type}:${text}`);
      return `<c r="${column}${row}" s="0"${type}${kind === 'spill' ? ' cm="1"' : ''}>${formula}<v>${text}</v></c>`;
    });
    return `<row r="${row}">${tags.join('')}</row>`;
  });
  return { rows: lines.join(''), shown };
}

/** Read by a pattern that knows how this test writes, and nothing of the rewriter. */
function shownIn(xml: string): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const [, address = '', attributes = '', content = ''] of xml.matchAll(
    /<c r="(\w+)"([^>]*)>(.*?)<\/c>/gs,
  )) {
    const isText = /t="(?:str|inlineStr)"/.test(attributes);
    const text = /<(?:v|t xml:space="preserve")>(.*?)<\/(?:v|t)>/s.exec(content)?.[1] ?? '';
    shown.set(address, `${isText ? 'text' : attributes.includes('t="b"') ? ' t="b"' : ''}:${text}`);
  }
  return shown;
}

describe('whatever a workbook holds', () => {
  it.each(['kommune', 'traegerversammlung'] as const)(
    'no AMIP function is left and no shown value changes: %s',
    async (level) => {
      await fc.assert(
        fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 2 }), async (sheets) => {
          const all = sheets.map(written);
          const bytes = packageBytes({
            sheets: all,
            workbookAfter:
              '<definedNames><definedName name="Ziel">_xldudf_AMIP_X(1)</definedName></definedNames>',
          });
          const { parts } = await copyOf(bytes, level);
          for (const part of Object.values(parts))
            expect(strFromU8(part)).not.toMatch(/_xldudf_|_xll\.|NOW\(/);
          all.forEach(({ shown }, index) => {
            const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
            expect(shownIn(xml)).toEqual(shown);
            if (level === 'traegerversammlung') expect(xml).not.toContain('<f');
          });
        }),
        { numRuns: 150 },
      );
    },
  );
});
