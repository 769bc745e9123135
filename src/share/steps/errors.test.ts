import { errorsStep } from './errors';
import { jobOf, packageBytes } from './testing/package';

describe('a copy waits', () => {
  it.each([
    ['an error', '<c r="B2" t="e"><v>#DIV/0!</v></c>'],
    ['an error of a formula', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['a value on its way', '<c r="B2" t="str"><f>_xldudf_AMIP_X(1)</f><v>#BUSY!</v></c>'],
    ['data on their way', '<c r="B2" t="e"><v>#GETTING_DATA</v></c>'],
  ])('for %s', async (_, cell) => {
    const job = jobOf(packageBytes({ sheets: [{ rows: `<row r="2">${cell}</row>` }] }));
    await errorsStep.run(job);
    expect(job.account.refusals.map(({ places }) => places)).toEqual([[{ sheet: 'Plan', cell: 'B2' }]]);
  });

  it.each([
    ['a text that speaks of one', '<row r="2"><c r="B2" t="str"><v>#BUSY! heißt warten</v></c></row>'],
    ['an error in a hidden row', '<row r="2" hidden="1"><c r="B2" t="e"><v>#N/A</v></c></row>'],
  ])('not for %s', async (_, rows) => {
    const job = jobOf(packageBytes({ sheets: [{ rows }] }));
    await errorsStep.run(job);
    expect(job.account.refusals).toEqual([]);
  });

  it('not for an error on a sheet that does not go along', async () => {
    const job = jobOf(
      packageBytes({ sheets: [{ rows: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' }] }),
    );
    job.decisions.removedSheets.add('Plan');
    await errorsStep.run(job);
    expect(job.account.refusals).toEqual([]);
  });

  it('for one, in the singular', async () => {
    const rows = '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>';
    const job = jobOf(packageBytes({ sheets: [{ rows }] }));
    await errorsStep.run(job);
    expect(job.account.refusals[0]?.message).toMatch(
      /^Eine Zelle zeigt einen Fehler oder rechnet noch\. Berichtigen/,
    );
  });

  it('with all counted, and 100 places', async () => {
    const rows = Array.from(
      { length: 150 },
      (_, row) => `<row r="${row + 1}"><c t="e"><v>#N/A</v></c></row>`,
    );
    const job = jobOf(packageBytes({ sheets: [{ rows: rows.join('') }] }));
    await errorsStep.run(job);
    expect(job.account.refusals[0]?.places).toHaveLength(100);
    expect(job.account.refusals[0]?.message).toMatch(/^150 Zellen zeigen einen Fehler oder rechnen noch\. /);
  });
});
