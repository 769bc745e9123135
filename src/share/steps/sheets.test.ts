import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { jobOf, packageBytes, removedTexts } from './testing/package';
import type { TestPackage } from './testing/package';
import { dangling } from './testing/dangling';
import { sheetsStep } from './sheets';
import type { ShareOptions } from '../levels';

async function run(more: TestPackage, options: Partial<ShareOptions> = {}) {
  const job = jobOf(packageBytes(more), options);
  await sheetsStep.run(job);
  return job;
}

const titles = (job: Awaited<ReturnType<typeof run>>): readonly string[] =>
  [...job.draft.xml('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, title = '']) => title);

const DIGEST = 'ab'.repeat(32);

describe('sheets that go', () => {
  it.each<[string, TestPackage, Partial<ShareOptions>, string]>([
    ['hidden', { sheets: [{}, { title: 'Intern', state: 'hidden' }] }, {}, 'Blatt „Intern“ (ausgeblendet)'],
    [
      'very hidden',
      { sheets: [{}, { title: 'Intern', state: 'veryHidden' }] },
      {},
      'Blatt „Intern“ (auch in der Liste der ausgeblendeten Blätter verborgen)',
    ],
    [
      'left out',
      { sheets: [{}, { title: 'Quellen' }] },
      { leaveOut: ['QUELLEN'] },
      'Blatt „Quellen“ (geht nicht mit)',
    ],
    [
      'the cover of an earlier copy',
      {
        sheets: [
          {},
          {
            title: 'Weitergabe',
            rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>SHA-256</t></is></c><c r="B1" t="inlineStr"><is><t>${DIGEST}</t></is></c></row>`,
          },
        ],
      },
      {},
      'Blatt „Weitergabe“ einer früheren Weitergabe',
    ],
  ])('%s', async (_, more, options, what) => {
    const job = await run(more, options);
    expect(titles(job)).toEqual(['Plan']);
    expect(removedTexts(job)).toEqual([what]);
    expect([...job.decisions.removedSheets]).toHaveLength(1);
    expect(job.draft.has('xl/worksheets/sheet2.xml')).toBe(false);
    expect(dangling(job.draft)).toEqual([]);
  });

  it('take along what only they have', async () => {
    const job = await run({
      sheets: [
        {},
        {
          title: 'Intern',
          state: 'hidden',
          after: '<drawing r:id="d"/>',
          relations: [['d', 'drawing', '../drawings/drawing1.xml']],
        },
      ],
      parts: { 'xl/drawings/drawing1.xml': ['<a/>', 'application/x+xml'] },
    });
    expect(job.draft.has('xl/drawings/drawing1.xml')).toBe(false);
    expect(job.account.removed.map(({ part }) => part)).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/drawings/drawing1.xml',
    ]);
  });

  it('leave the tabs right: the open one stays open', async () => {
    const job = await run({
      sheets: [{ state: 'hidden' }, {}, { state: 'hidden' }, {}],
      workbookBefore: '<bookViews><workbookView firstSheet="1" activeTab="3"/></bookViews>',
    });
    expect(job.draft.xml('xl/workbook.xml')).toContain('<workbookView firstSheet="0" activeTab="1"/>');
  });
});

/** The second sheet is of another kind. */
function ofKind(kind: string): Uint8Array {
  const files = unzipSync(packageBytes({ sheets: [{}, { title: 'Zweites' }] }));
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const changed = relations.replace(/worksheet(" Target="worksheets\/sheet2)/, `${kind}$1`);
  return zipSync({ ...files, 'xl/_rels/workbook.xml.rels': strToU8(changed) });
}

it.each([
  ['of a chart stay', 'chartsheet', 'entfernen', ['Plan', 'Zweites'], []],
  ['of macros go', 'xlMacrosheet', 'entfernen', ['Plan'], ['makros']],
  ['of macros stay where macros do', 'xlMacrosheet', 'bleiben', ['Plan', 'Zweites'], []],
] as const)('sheets %s', async (_, kind, macros, left, removed) => {
  const job = jobOf(ofKind(kind), { macros });
  await sheetsStep.run(job);
  expect(titles(job)).toEqual(left);
  expect(job.account.removed.map((one) => one.kind)).toEqual(removed);
});

it('changes nothing where all sheets may be seen', async () => {
  const bytes = packageBytes({ sheets: [{}, { title: 'Weitergabe' }] });
  const job = jobOf(bytes);
  const before = job.draft.xml('xl/workbook.xml');
  await sheetsStep.run(job);
  expect(job.draft.xml('xl/workbook.xml')).toBe(before);
  expect(job.account.removed).toEqual([]);
});

it('refuses a copy without a sheet', async () => {
  const job = await run({ sheets: [{}, { state: 'hidden' }] }, { leaveOut: ['Plan'] });
  expect(job.account.refusals).toHaveLength(1);
  expect(job.draft.has('xl/worksheets/sheet1.xml')).toBe(true);
});
