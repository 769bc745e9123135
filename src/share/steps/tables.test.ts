import { spreadsheetType } from '../testing/everything/vocabulary';
import type { ShareOptions } from '../levels';
import type { ShareJob } from '../share-job';
import { tablesStep } from './tables';
import { jobOf, packageBytes } from './testing/package';

const PART = 'xl/tables/table1.xml';
const table = (columns: string, totals = ' totalsRowCount="1"'): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Tab" ref="A1:B3"${totals} comment="intern"><tableColumns count="2">${columns}</tableColumns></table>`;
const column = (content = '', attributes = ''): string =>
  `<tableColumn id="1" name="a"${attributes}>${content}</tableColumn>`;
const TOTAL = ' totalsRowFunction="sum"';

interface Given {
  /** Content of A3, in the row of totals, and further cells of it. */
  readonly total?: string;
  readonly beside?: string;
  readonly totals?: string;
  /** Content of A2. */
  readonly body?: string;
}

const open = (
  columns: string,
  { total = '', beside = '', totals, body = '' }: Given,
  options: Partial<ShareOptions> = {},
) =>
  jobOf(
    packageBytes({
      sheets: [
        {
          rows: `<row r="2"><c r="A2">${body}<v>1</v></c></row><row r="3"><c r="A3">${total}<v>1</v></c>${beside}</row>`,
          relations: [['t', 'table', '../tables/table1.xml']],
        },
      ],
      parts: { [PART]: [table(columns, totals), spreadsheetType('table')] },
    }),
    options,
  );

async function after(
  columns: string,
  total: string,
  options: Partial<ShareOptions> = {},
  decide: (job: ShareJob) => void = () => undefined,
  given: Given = {},
): Promise<string> {
  const job = open(columns, { total, ...given }, options);
  decide(job);
  await tablesStep.run(job);
  return /<tableColumns count="2">(.*)<\/tableColumns>/s.exec(job.draft.xml(PART))?.[1] ?? '';
}

const calculated = (formula: string): string =>
  `<calculatedColumnFormula>${formula}</calculatedColumnFormula>`;
const DOUBLE = '<f>Tab[[#This Row],[a]]*2</f>';
const SUM = '<f>SUBTOTAL(109,Tab[a])</f>';

describe('formulas that a table keeps', () => {
  it('stay where they may', async () => {
    const columns = column(calculated('Tab[[#This Row],[a]]*2'), TOTAL);
    expect(await after(columns, SUM, {}, undefined, { body: DOUBLE })).toBe(columns);
  });

  it.each<[string, string, (job: ShareJob) => void]>([
    ['no cell has one', '', () => undefined],
    [
      'that of its cell is a value now',
      DOUBLE,
      ({ account }) => account.replaced.push({ sheet: 'Plan', cell: 'A2', why: 'abhaengig' }),
    ],
    ['its cell is suppressed', DOUBLE, ({ decisions }) => decisions.suppressed.add('Plan', 1, 0)],
  ])('go where %s', async (_, body, decide) => {
    const left = await after(column(calculated('1+1')), '', {}, decide, { body });
    expect(left).toBe(column());
  });

  it.each([
    ['an AMIP function', calculated('_xldudf_AMIP_X(Tab[[#This Row],[a]])')],
    ['one of the totals', '<totalsRowFormula>_xldudf_AMIP_X(1)</totalsRowFormula>'],
  ])('go: %s', async (_, formula) => {
    expect(await after(column(formula, TOTAL), SUM)).toBe(column('', TOTAL));
  });

  it('go where the level wants values only', async () => {
    expect(await after(column(calculated('1+1'), TOTAL), SUM, { formulas: 'werte' })).toBe(column());
  });

  it.each<[string, string, (job: ShareJob) => void]>([
    ['is a value in its cell', '', () => undefined],
    ['reads what is emptied', SUM, ({ decisions }) => decisions.emptied.add('Plan', 1, 0)],
    ['is emptied', SUM, ({ decisions }) => decisions.emptied.add('Plan', 2, 0)],
    ['is suppressed', SUM, ({ decisions }) => decisions.suppressed.add('Plan', 2, 0)],
  ])('and a total that %s is no function any more', async (_, formula, decide) => {
    expect(await after(column('', TOTAL), formula, {}, decide)).toBe(column());
  });

  it('and each total is judged by its own cell', async () => {
    const beside = '<c r="B3"><f>_xldudf_AMIP_X(1)</f><v>1</v></c>';
    const columns = column('', TOTAL) + column('', TOTAL);
    expect(await after(columns, SUM, {}, undefined, { beside })).toBe(column('', TOTAL) + column());
  });

  it('stay where the table shows no totals', async () => {
    expect(await after(column('', TOTAL), '', {}, undefined, { totals: '' })).toBe(column('', TOTAL));
  });

  it('lose the comment of the table with all comments', async () => {
    for (const comments of ['entfernen', 'bleiben'] as const) {
      const job = open(column(), {}, { comments });
      await tablesStep.run(job);
      expect(job.draft.xml(PART).includes('intern')).toBe(comments === 'bleiben');
    }
  });

  it('are not looked for where the table has gone with its sheet', () => {
    const job = open(column(), {});
    job.draft.removePart(PART);
    expect(() => tablesStep.run(job)).not.toThrow();
  });
});
