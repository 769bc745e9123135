import { strFromU8, unzipSync } from 'fflate';
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
