import { cellsStep } from './cells';
import { jobOf, packageBytes } from './testing/package';
import type { ShareOptions } from '../levels';
import type { ShareJob } from '../share-job';

const SHEET = 'xl/worksheets/sheet1.xml';

async function rowsAfter(
  rows: string,
  options: Partial<ShareOptions> = {},
  decide: (job: ShareJob) => void = () => undefined,
): Promise<{ rows: string; job: ShareJob }> {
  const job = jobOf(
    packageBytes({ sheets: [{ rows: `<row r="1">${rows}</row>` }, { title: 'Weg' }] }),
    options,
  );
  job.decisions.removedSheets.add('Weg');
  decide(job);
  await cellsStep.run(job);
  const xml = new TextDecoder().decode(job.draft.bytes(SHEET));
  return { rows: /<sheetData><row r="1">(.*)<\/row><\/sheetData>/s.exec(xml)?.[1] ?? xml, job };
}

describe('a formula becomes its value', () => {
  it.each([
    [
      'a number',
      '<c r="A1" s="2"><f>_xldudf_AMIP_X(1)</f><v>1.50</v></c>',
      '<c r="A1" s="2"><v>1.50</v></c>',
    ],
    [
      'a text',
      '<c r="A1" s="2" t="str"><f>_xldudf_AMIP_X(1)</f><v> a &amp; b_x000D_</v></c>',
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve"> a &amp; b_x000D_</t></is></c>',
    ],
    [
      'an empty text',
      '<c r="A1" t="str"><f>_xldudf_AMIP_X(1)</f><v></v></c>',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"></t></is></c>',
    ],
    ['a truth', "<c t='b' r='A1'><f>_xldudf_AMIP_X(1)</f><v>1</v></c>", "<c t='b' r='A1'><v>1</v></c>"],
    [
      'a spill with metadata',
      '<c r="A1" cm="1" vm="2"><f t="array" ref="A1:B1">_xldudf_AMIP_X(1)</f><v>1</v></c><c r="B1"><v>2</v></c>',
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
    ],
    [
      'a data table',
      '<c r="A1"><f t="dataTable" ref="A1:B1" r1="D1"/><v>1</v></c><c r="B1"><v>2</v></c>',
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
    ],
    [
      'prefixed elements',
      '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A1" t="str"><x:f>_xldudf_AMIP_X(1)</x:f><x:v>a</x:v></x:c>',
      '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>',
    ],
  ])('%s', async (_, before, after) => {
    expect((await rowsAfter(before)).rows).toBe(after);
  });

  it.each([
    ['native', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>x</v></c>'],
    ['native, reads an AMIP cell', '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>'],
    ['a dynamic array', '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c>'],
    ['only named in a text', '<c r="A1" t="str"><f>"_xldudf_AMIP_X(1)"</f><v>_xldudf_AMIP_X(1)</v></c>'],
  ])('or stays: %s', async (_, rows) => {
    const { job } = await rowsAfter(rows);
    expect(job.account.replaced).toEqual([]);
    expect(new TextDecoder().decode(job.draft.bytes(SHEET))).toContain(rows);
  });

  it('stays nowhere where the level wants values only', async () => {
    const { rows, job } = await rowsAfter(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>Weg!A1</f><v>3</v></c>',
      {
        formulas: 'werte',
      },
    );
    expect(rows).toBe('<c r="A1"><v>2</v></c><c r="B1"><v>3</v></c>');
    expect(job.account.replaced).toEqual([
      { sheet: 'Plan', cell: 'A1', why: 'werte' },
      { sheet: 'Plan', cell: 'B1', why: 'werte' },
    ]);
  });

  it('refuses formulas that have no value yet', async () => {
    const { job } = await rowsAfter('<c r="A1"><f>_xldudf_AMIP_X(1)</f></c><c r="B1"><f>1+1</f></c>');
    expect(job.account.refusals).toEqual([
      expect.objectContaining({ places: [{ sheet: 'Plan', cell: 'A1' }] }),
    ]);
  });

  it.each([
    ['no cell', ''],
    ['an empty cell', '<c r="B1" s="2"/>'],
    ['a cell with an empty value', '<c r="B1"><v></v></c>'],
  ])('refuses a spill over %s', async (_, beside) => {
    const { job } = await rowsAfter(
      `<c r="A1" cm="1" t="str"><f t="array" ref="A1:B1">_xldudf_AMIP_X(1)</f><v></v></c>${beside}`,
    );
    expect(job.account.refusals).toEqual([
      expect.objectContaining({ places: [{ sheet: 'Plan', cell: 'A1' }] }),
    ]);
  });

  it('takes a spill of empty texts as it is', async () => {
    const { job } = await rowsAfter(
      '<c r="A1" cm="1" t="str"><f t="array" ref="A1:B1">_xldudf_AMIP_X(1)</f><v></v></c><c r="B1" t="str"><v></v></c>',
    );
    expect(job.account.refusals).toEqual([]);
  });
});

describe('formulas of one kind', () => {
  it('are told apart by what they read', async () => {
    const { rows } = await rowsAfter(
      '<c r="A1"><f>C1*2</f><v>1</v></c><c r="B1"><f>D1*2</f><v>2</v></c>',
      {},
      ({ decisions }) => decisions.emptied.add('Plan', 0, 3),
    );
    expect(rows).toBe('<c r="A1"><f>C1*2</f><v>1</v></c><c r="B1"><v>2</v></c>');
  });

  it('are told apart by the sheet they read', async () => {
    const { rows } = await rowsAfter(
      '<c r="A1"><f>Plan!C1*2</f><v>1</v></c><c r="B1"><f>Weg!C1*2</f><v>2</v></c>',
    );
    expect(rows).toBe('<c r="A1"><f>Plan!C1*2</f><v>1</v></c><c r="B1"><v>2</v></c>');
  });
});

describe('a shared formula', () => {
  const SHARED =
    '<c r="A1"><f t="shared" ref="A1:C1" si="0">Weg!A9+D1&amp;"&lt;"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1" s="1"><f t="shared" si="0"/><v>3</v></c>';
  const NATIVE = SHARED.replace('Weg!A9', '$A$9');

  it('goes from all its cells', async () => {
    expect((await rowsAfter(SHARED)).rows).toBe(
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"><v>3</v></c>',
    );
  });

  it('is written out where one of its cells is emptied or suppressed', async () => {
    const first = await rowsAfter(NATIVE, {}, ({ decisions }) => decisions.emptied.add('Plan', 0, 0));
    expect(first.rows).toBe(
      '<c r="B1"><f>$A$9+E1&amp;&quot;&lt;&quot;</f><v>2</v></c><c r="C1" s="1"><f>$A$9+F1&amp;&quot;&lt;&quot;</f><v>3</v></c>',
    );
    const last = await rowsAfter(NATIVE, {}, ({ decisions }) => decisions.suppressed.add('Plan', 0, 2));
    expect(last.rows).toBe(
      '<c r="A1"><f>$A$9+D1&amp;&quot;&lt;&quot;</f><v>1</v></c><c r="B1"><f>$A$9+E1&amp;&quot;&lt;&quot;</f><v>2</v></c><c r="C1" s="1" t="inlineStr"><is><t xml:space="preserve">*</t></is></c>',
    );
  });

  it('is judged for each cell where it stands', async () => {
    const { rows } = await rowsAfter(NATIVE, {}, ({ decisions }) => decisions.emptied.add('Plan', 0, 4));
    expect(rows).toContain('<c r="B1"><v>2</v></c>');
    expect(rows).toContain('<f>$A$9+D1');
    expect(rows).toContain('<f>$A$9+F1');
  });

  it('stays as it is where nothing happens', async () => {
    expect((await rowsAfter(NATIVE)).rows).toBe(NATIVE);
  });
});

describe('cells that do not go along', () => {
  it('show a star, or nothing at all', async () => {
    const before =
      '<c r="A1" s="4" t="s" vm="1"><v>0</v></c><c r="B1" s="4"><v>2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1"><f>B1</f><v>2</v></c><c r="E1"><v>5</v></c>';
    const { rows } = await rowsAfter(before, {}, ({ decisions }) => {
      for (const column of [1, 3]) decisions.suppressed.add('Plan', 0, column);
      for (const column of [0, 2]) decisions.emptied.add('Plan', 0, column);
    });
    expect(rows).toBe(
      '<c r="B1" s="4" t="inlineStr"><is><t xml:space="preserve">*</t></is></c><c r="D1" t="inlineStr"><is><t xml:space="preserve">*</t></is></c><c r="E1"><v>5</v></c>',
    );
  });

  it('are not filled again by a formula beside them', async () => {
    const array =
      '<c r="A1" cm="1"><f t="array" ref="A1:B1">_xlfn._xlws.SORT(D1:D2)</f><v>1</v></c><c r="B1"><v>2</v></c>';
    const { rows } = await rowsAfter(array, {}, ({ decisions }) => decisions.emptied.add('Plan', 0, 1));
    expect(rows).toBe('<c r="A1"><v>1</v></c>');
  });
});
