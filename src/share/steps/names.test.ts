import type { ShareOptions } from '../levels';
import type { ShareJob } from '../share-job';
import { namesStep } from './names';
import { jobOf, packageBytes } from './testing/package';

async function run(
  names: string,
  options: Partial<ShareOptions> = {},
  decide: (job: ShareJob) => void = () => undefined,
) {
  const sheets = [{ title: 'Weg' }, {}, { title: 'Daten' }];
  const job = jobOf(
    packageBytes({ sheets, workbookAfter: `<definedNames>${names}</definedNames>` }),
    options,
  );
  job.decisions.removedSheets.add('Weg');
  decide(job);
  await namesStep.run(job);
  return job;
}

const left = (job: ShareJob): readonly string[] =>
  [...job.draft.xml('xl/workbook.xml').matchAll(/<definedName .*?<\/definedName>/g)].map(([name]) => name);

const name = (title: string, formula: string, more = ''): string =>
  `<definedName name="${title}"${more}>${formula}</definedName>`;

describe('a name', () => {
  it.each([
    ['of cells', name('AMIP_Budget', 'Daten!$A$1')],
    ['of a constant', name('Satz', '0.5')],
    ['computed', name('Summe', 'SUM(Daten!$A$1:$A$9)')],
    ['of a print area', name('_xlnm.Print_Area', 'Daten!$A$1:$B$2', ' localSheetId="1"')],
  ])('stays: %s', async (_, entry) => {
    expect(left(await run(entry))).toHaveLength(1);
  });

  it.each([
    ['hidden', name('Geheim', 'Daten!$A$1', ' hidden="1"')],
    ['of a filter', name('_xlnm._FilterDatabase', 'Daten!$A$1:$B$9', ' localSheetId="2" hidden="1"')],
    ['that marks counts', name('AMIP_Fallzahlen_1_keine', 'Daten!$A$1:$B$9')],
    ['of a sheet that goes', name('Dort', 'Daten!$A$1', ' localSheetId="0"')],
    ['that leads to a sheet that goes', name('Dort', 'Weg!$A$1')],
    ['that leads through sheets that go', name('Dort', 'Weg:Daten!$A$1')],
    ['that leads nowhere', name('Kaputt', 'Daten!#REF!')],
    ['that leads to another workbook', name('Fern', '[1]Blatt!$A$1')],
    ['with an AMIP function', name('Ziel', '_xldudf_AMIP_X(1)')],
    ['that changes by itself', name('Heute', 'TODAY()')],
    ['of a sheet that the workbook does not have', name('Fern', 'Andere!$A$1')],
    ['of an old filter', name('_xlnm.Criteria', 'Daten!$A$1:$B$2', ' localSheetId="2"')],
  ])('goes: %s', async (_, entry) => {
    const job = await run(entry);
    expect(left(job)).toEqual([]);
    expect(job.draft.xml('xl/workbook.xml')).not.toContain('definedName');
    expect(job.account.removed).toHaveLength(1);
  });

  it('goes when it depends on one that goes, however far', async () => {
    const job = await run(
      name('Drei', 'Zwei+1') + name('Zwei', 'Eins*2') + name('Eins', '_xldudf_AMIP_X(1)') + name('Vier', '4'),
    );
    expect(left(job)).toEqual([name('Vier', '4')]);
    expect(job.verdict('Drei', 'Plan')).toBe('amip');
  });

  it('goes when it reads one that goes only because it is hidden, also when that stands behind it', async () => {
    const job = await run(name('Doppelt', 'Geheim*2') + name('Geheim', 'Daten!$A$1', ' hidden="1"'));
    expect(left(job)).toEqual([]);
    expect(job.verdict('Geheim', 'Plan')).toBe('abhaengig');
  });

  it('goes when it is another name of a suppressed cell', async () => {
    const entries = name('Zelle', 'Daten!$A$1') + name('Auch', 'Zelle');
    const job = await run(entries, {}, ({ decisions }) => decisions.suppressed.add('Daten', 0, 0));
    expect(left(job)).toEqual([name('Zelle', 'Daten!$A$1')]);
  });

  it('stays for cells that are suppressed or emptied, but not when it computes with them', async () => {
    const job = await run(
      name('Zelle', 'Daten!$A$1') + name('Doppelt', 'Daten!$A$1*2') + name('Drei', 'Daten!$C$1*3'),
      {},
      ({ decisions }) => {
        decisions.suppressed.add('Daten', 0, 0);
        decisions.emptied.add('Daten', 0, 2);
      },
    );
    expect(left(job)).toEqual([name('Zelle', 'Daten!$A$1')]);
  });

  it('follows its sheet to the new place', async () => {
    const job = await run(name('_xlnm.Print_Titles', 'Daten!$1:$1', ' localSheetId="2"'));
    expect(left(job)).toEqual([name('_xlnm.Print_Titles', 'Daten!$1:$1', ' localSheetId="1"')]);
  });

  it('loses its comment with all comments', async () => {
    const entry = name('Satz', '0.5', ' comment="intern"');
    expect(left(await run(entry))).toEqual([name('Satz', '0.5')]);
    expect(left(await run(entry, { comments: 'bleiben' }))).toEqual([entry]);
  });

  it('stays for print areas only where the level wants values only', async () => {
    const print = name('_xlnm.Print_Area', 'Daten!$A$1:$B$2', ' localSheetId="1"');
    const job = await run(print + name('AMIP_Budget', 'Daten!$A$1'), { formulas: 'werte' });
    expect(left(job)).toHaveLength(1);
    expect(left(job)[0]).toContain('Print_Area');
  });

  it('of cells is counted only, where the level wants values only; others are told one by one', async () => {
    const job = await run(
      name('AMIP_Budget', 'Daten!$A$1') +
        name('AMIP_Ziele', 'Daten!$A$1:$B$2,Daten!$D:$D') +
        name('Satz', '0.5') +
        name('Geheim', 'Daten!$A$2', ' hidden="1"') +
        name('Fern', '[1]Blatt!$A$1') +
        name('Weit', 'Andere!$A$1'),
      { formulas: 'werte' },
    );
    expect(job.account.removed).toEqual([
      { kind: 'name', what: 'Name „Satz“' },
      { kind: 'name', what: 'Ausgeblendeter Name „Geheim“' },
      { kind: 'name', what: 'Name „Fern“' },
      { kind: 'name', what: 'Name „Weit“' },
      { kind: 'name', what: '2 Namen von Zellen', count: 2 },
    ]);
  });
});
