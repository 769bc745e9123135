import { closeWorkbooks, openWorkbook, put } from '../model/testing/open-workbook';

afterEach(closeWorkbooks);

/** A workbook whose formulas stand before the name that they use, and the ways to define it and to take it away. */
async function withFormulas(formulas: readonly string[]) {
  const { run, values } = await openWorkbook();
  const address = `A1:A${formulas.length}`;
  await run(async (context) => {
    put(
      context,
      address,
      formulas.map((formula) => [formula]),
    );
    await context.sync();
  });
  return {
    results: async () => (await values(address)).flat(),
    define: (cell: string, value: number) =>
      run(async (context) => {
        context.workbook.names.add('AMIP_Stand', put(context, cell, [[value]]));
        await context.sync();
      }),
    forget: () =>
      run(async (context) => {
        context.workbook.names.getItem('AMIP_Stand').delete();
        await context.sync();
      }),
  };
}

/* Microsoft, "Names in formulas": a name that is not known gives #NAME?, and Excel recalculates when it becomes known. */
it('are known to formulas that stood before them, in any letter case, and are unknown again when they go', async () => {
  const { results, define, forget } = await withFormulas([
    '=IFERROR(AMIP_Stand,"noch nicht geprüft")',
    '=AMIP_Stand*2',
    '=SUM(amip_stand,1)',
    '=A2+1',
  ]);
  const unknown = ['noch nicht geprüft', '#NAME?', '#NAME?', '#NAME?'];
  expect(await results()).toEqual(unknown);
  await define('C1', 7);
  expect(await results()).toEqual([7, 14, 8, 15]);
  await forget();
  expect(await results()).toEqual(unknown);
  await define('C2', 9);
  expect(await results()).toEqual([9, 18, 10, 19]);
});

it('stand behind a sign', async () => {
  const { results, define } = await withFormulas([
    '=-AMIP_Stand',
    '=ROUND(-AMIP_Stand,2)',
    '=10--AMIP_Stand',
    '=10 * - AMIP_Stand',
    '=-SUM(-AMIP_Stand,+AMIP_Stand,-AMIP_Stand)',
    '=-AMIP_Stand%',
    '=(-AMIP_Stand)^2',
    '=IF(AMIP_Stand>-AMIP_Stand,1,0)',
  ]);
  await define('C1', 7);
  expect(await results()).toEqual([-7, -7, 17, -70, 7, -0.07, 49, 1]);
});

it('that stand for a sum stay together beside other operators', async () => {
  const { run, values } = await openWorkbook();
  await run(async (context) => {
    put(context, 'A1:A3', [['=AMIP_Summe*2'], ['=-AMIP_Summe'], ['=2*-AMIP_Summe']]);
    context.workbook.names.add('AMIP_Summe', '=1+2' as unknown as Excel.Range);
    await context.sync();
  });
  expect(await values('A1:A3')).toEqual([[6], [-3], [-6]]);
});
