import { closeExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { FIRST_CASE, openFirstBlocks } from '../support/first-blocks';

afterEach(closeExcel);

const changed = { ...FIRST_CASE, ressourcen: { ...FIRST_CASE.ressourcen, egl: 10300000 } };

async function filledExcel(): Promise<OpenExcel> {
  const excel = await openFirstBlocks();
  await excel.amip.fillCase(FIRST_CASE);
  return excel;
}

describe('what the user changed survives the next filling', () => {
  it('finds cells that moved because rows were inserted', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').getRange('3:4').insert('Down');
      await context.sync();
    });
    expect(await excel.address('AMIP_Egl')).toBe('Ressourcen!B10');
    expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({
      cellsWritten: 0,
      kept: [],
      problems: [],
    });
    expect(await excel.amip.fillCase(changed)).toMatchObject({ cellsWritten: 1, kept: [], problems: [] });
    expect(await excel.values('Ressourcen', 'B10')).toEqual([[10300000]]);
  });

  it('finds cells that were moved to another sheet', async () => {
    const excel = await filledExcel();
    // What cutting and pasting leaves behind: the content elsewhere, and the name with it.
    await excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.add('Mein Blatt').getRange('C3').values = [[10250560]];
      names.getItem('AMIP_Egl').formula = "='Mein Blatt'!$C$3";
      worksheets.getItem('Ressourcen').getRange('B8').clear('Contents');
      await context.sync();
    });
    expect(await excel.address('AMIP_Egl')).toBe("'Mein Blatt'!C3");
    expect(await excel.amip.fillCase(changed)).toMatchObject({ cellsWritten: 1, kept: [] });
    expect(await excel.values('Mein Blatt', 'C3')).toEqual([[10300000]]);
    expect(await excel.values('Ressourcen', 'B8')).toEqual([['']]);
    expect(await excel.values('Ressourcen', 'B26')).toEqual([[10300000]]);
  });

  it('finds sheets that were renamed', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').name = 'Budget';
      await context.sync();
    });
    expect(await excel.amip.fillCase(changed)).toMatchObject({ cellsWritten: 1, created: [] });
    expect(await excel.values('Budget', 'B8')).toEqual([[10300000]]);
  });

  it('matches months when a row was inserted between them', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('18:18').insert('Down');
      await context.sync();
    });
    await excel.type('Ziele', 'A18', '1. Quartal');
    const verlauf = [0.01, 0.02, 0.03, 0.04, null, null, null, null, null, null, null, null];
    const ziele = { ...FIRST_CASE.ziele, iq: { ...FIRST_CASE.ziele.iq, verlauf } };
    expect(await excel.amip.fillCase({ ...FIRST_CASE, ziele })).toMatchObject({
      cellsWritten: 4,
      kept: [],
      problems: [],
    });
    expect(await excel.values('Ziele', 'B15:B19')).toEqual([[0.01], [0.02], [0.03], [''], [0.04]]);
    expect((await excel.values('Ziele', 'C19'))[0]?.[0]).toBeCloseTo(0.046, 12);
  });

  it('leaves cells beside the block alone', async () => {
    const excel = await filledExcel();
    await excel.type('Ressourcen', 'F8', 'Stand: Januar');
    await excel.type('Ressourcen', 'A40', 42);
    await excel.amip.fillCase(changed);
    expect(await excel.values('Ressourcen', 'F8')).toEqual([['Stand: Januar']]);
    expect(await excel.values('Ressourcen', 'A40')).toEqual([[42]]);
  });

  it('keeps and names a formula of ours that the user changed, and one put into an input', async () => {
    const excel = await filledExcel();
    await excel.type('Ressourcen', 'B17', 2000000);
    await excel.type('Ressourcen', 'B8', '=10000000+300000');
    await excel.type('Ressourcen', 'A8', 'EGL (Zuteilung)');
    const report = await excel.amip.fillCase(FIRST_CASE);
    expect(report).toMatchObject({ done: true, cellsWritten: 0 });
    expect(report.kept).toEqual([
      expect.stringMatching(/Ressourcen!B8.*enthält Ihre Formel/),
      expect.stringMatching(/Ressourcen!B17.*haben Sie geändert/),
    ]);
    expect(await excel.values('Ressourcen', 'A8:B8')).toEqual([['EGL (Zuteilung)', 10300000]]);
    expect(await excel.value('AMIP_KFA')).toBe(2000000);
  });

  it('restores a formula that was emptied', async () => {
    const excel = await filledExcel();
    await excel.type('Ressourcen', 'B17', '');
    expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({ cellsWritten: 1, kept: [] });
    expect(await excel.value('AMIP_KFA')).toBe(2235498.25);
  });

  it("takes a sheet of the same title for the user's and writes below", async () => {
    const excel = await openFirstBlocks();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Ziele');
      await context.sync();
    });
    await excel.type('Ziele', 'C4', 'meine Ziele');
    const report = await excel.amip.fillCase(FIRST_CASE);
    expect(report.created).toEqual(['Ressourcen!A1:D31', 'Ziele!A6:E31']);
    expect(await excel.values('Ziele', 'C4')).toEqual([['meine Ziele']]);
    expect(await excel.value('AMIP_IQ_Veraenderung')).toBe(0.15);
    expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({ cellsWritten: 0 });
  });

  it('makes everything anew after the sheets were deleted', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').delete();
      context.workbook.worksheets.getItem('Ziele').delete();
      await context.sync();
    });
    expect((await excel.amip.fillCase(FIRST_CASE)).created).toEqual(['Ressourcen!A1:D31', 'Ziele!A1:E26']);
    expect(await excel.value('AMIP_KFA')).toBe(2235498.25);
  });
});

describe('what stands in the way', () => {
  it('says that a name was deleted and what to do, and fills the rest', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.names.getItem('AMIP_Einnahmen').delete();
      await context.sync();
    });
    const report = await excel.amip.fillCase(changed);
    expect(report.cellsWritten).toBe(1);
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Der Name AMIP_Einnahmen .*fehlt.*Namenfeld/),
    ]);
  });

  it('writes nothing where a single name is all that is left of a sheet', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.add('Mein').getRange('C3').values = [[1]];
      names.getItem('AMIP_Egl').formula = '=Mein!$C$3';
      worksheets.getItem('Ressourcen').delete();
      await context.sync();
    });
    const report = await excel.amip.fillCase(changed);
    expect(report).toMatchObject({ done: false, cellsWritten: 0, created: [] });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Das Blatt „Ressourcen“ fehlt.*: AMIP_Egl \(Mein!C3\)\. Löschen/),
    ]);
    expect(await excel.values('Mein', 'C3')).toEqual([[1]]);
  });

  it("writes nothing where names of ours are the user's own", async () => {
    const excel = await openFirstBlocks();
    await excel.run(async (context) => {
      context.workbook.names.add('AMIP_VK', '=5');
      await context.sync();
    });
    const constant = await excel.amip.fillCase(FIRST_CASE);
    expect(constant).toMatchObject({ done: false, created: [] });
    expect(constant.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Der Name AMIP_VK .*Er enthält =5/),
    ]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.getItem('AMIP_VK').delete();
      context.workbook.names.add('AMIP_Egl', sheet.getRange('B2'));
      await context.sync();
    });
    await excel.type('Tabelle1', 'B2', 7);
    expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({ done: false, cellsWritten: 0 });
    expect(await excel.values('Tabelle1', 'B2')).toEqual([[7]]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
  });

  it('says that a named cell was deleted', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').getRange('10:10').delete('Up');
      await context.sync();
    });
    const { problems } = await excel.amip.fillCase(FIRST_CASE);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Der Name AMIP_Einnahmen .*zeigt auf keine Zelle mehr/),
    );
  });

  it('does not write into a protected sheet, not even in part', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').protection.protect();
      await context.sync();
    });
    const before = await excel.contents();
    const ziele = { ...FIRST_CASE.ziele, iq: { vorjahr: 0.16, veraenderung: 0.15 } };
    const report = await excel.amip.fillCase({ ...changed, ziele });
    expect(report).toMatchObject({ done: false, cellsWritten: 0 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Das Blatt „Ressourcen“ ist geschützt.*Blattschutz/),
    ]);
    expect(await excel.contents()).toEqual(before);
  });

  it('names what stands where the table spills', async () => {
    const excel = await filledExcel();
    await excel.type('Ressourcen', 'C27', 'Notiz');
    await excel.grid.settled();
    const report = await excel.amip.fillCase(FIRST_CASE);
    expect(report).toMatchObject({ done: true, cellsWritten: 0 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Tabelle Gesamtbudget \(Ressourcen!A25\).*In Ressourcen!C27 steht ein Inhalt/),
    ]);
    expect(await excel.values('Ressourcen', 'C27')).toEqual([['Notiz']]);
  });

  it('does not put an emptied table over what stands there now', async () => {
    const excel = await filledExcel();
    await excel.type('Ressourcen', 'A25', '');
    await excel.type('Ressourcen', 'B28', 7);
    const report = await excel.amip.fillCase(FIRST_CASE);
    expect(report).toMatchObject({ cellsWritten: 0, problems: [{ code: 'spillBlocked' }] });
    await excel.type('Ressourcen', 'B28', '');
    expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({ cellsWritten: 1, problems: [] });
    expect(await excel.values('Ressourcen', 'D31')).toEqual([[23126886.97]]);
  });

  it('takes back what was written when Excel refuses in the middle', async () => {
    const excel = await openFirstBlocks();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Ziele');
      await context.sync();
    });
    const before = await excel.contents();
    // Requests run one after another: look, then this protection by somebody else, then the write.
    const refused = expect(excel.amip.fillCase(FIRST_CASE)).rejects.toMatchObject({
      code: 'protected',
      message: expect.stringMatching(/geschützt.* Es wurde nichts geändert\.$/),
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').protection.protect();
      await context.sync();
    });
    await refused;
    expect(await excel.contents()).toEqual(before);
    expect(excel.snapshot().names).toEqual([]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1', 'Ziele']);
  });

  it('waits while a cell is edited and fills afterwards', async () => {
    const excel = await filledExcel();
    const before = await excel.contents();
    excel.grid.editMode = true;
    const filling = excel.amip.fillCase(changed);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await excel.contents()).toEqual(before);
    excel.grid.editMode = false;
    expect(await filling).toMatchObject({ done: true, cellsWritten: 1 });
  });
});
