import { closeWorkbooks, openWorkbook, put } from '../model/testing/open-workbook';

afterEach(closeWorkbooks);

/* Excel: 0="" is FALSE, ""=0 is FALSE, an empty cell equals both, and the text 5 is not the number 5. */
it('compares what stands in the cells, also where other formulas compared the same cells before', async () => {
  const { run, values, grid } = await openWorkbook();
  await run(async (context) => {
    const comparisons = [
      '=A1=""',
      '=A1=0',
      '=IF(A1="","leer",A1)',
      '=IF(OR(A1="",FALSE),"leer",A1)',
      '=A1="5"',
    ];
    put(context, 'A1', [['=AMIP.PLUS(E1,-3)']]);
    put(
      context,
      'B1:B5',
      comparisons.map((formula) => [formula]),
    );
    put(
      context,
      'C1:C5',
      comparisons.map((formula) => [formula.replaceAll('A1', '$A$1')]),
    );
    await context.sync();
  });
  for (const [input, seen] of [
    [3, [false, true, 0, 0, false]],
    [8, [false, false, 5, 5, false]],
    [3, [false, true, 0, 0, false]],
  ] as const) {
    await run(async (context) => {
      put(context, 'E1', [[input]]);
      await context.sync();
    });
    await grid.settled();
    expect(await values('B1:C5')).toEqual(seen.map((value) => [value, value]));
  }
});

/* A formula reads another sheet, and cells of its own sheet move: the engine then takes up its sheet anew. */
it('knows every formula that reads a cell after rows were inserted where the formulas stand', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation();
  const { run, values } = await openWorkbook();
  await run(async (context) => {
    put(context, 'A1:A3', [['=F1'], [2], [3]]);
    put(context, 'F1', [[1]]);
    const other = context.workbook.worksheets.add('Andere');
    other.getRange('A1:A2').formulas = [['=SUM(Tabelle1!A1:A3)'], ['=Tabelle1!A1*10']];
    put(context, 'C1:C2', [['=Andere!A1'], ['=Andere!A2']]);
    await context.sync();
    other.getRange('1:2').insert('Down');
    await context.sync();
    put(context, 'F1', [[5]]);
    put(context, 'C1:C2', [['=Andere!A3'], ['=Andere!A4']]);
    await context.sync();
    put(context, 'F1', [[6]]);
    await context.sync();
  });
  expect(await values('C1:C2')).toEqual([[11], [60]]);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
