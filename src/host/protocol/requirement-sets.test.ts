import { closeTiny, refusal, startTiny } from './testing/start-tiny';

afterEach(closeTiny);

describe('requirement sets', () => {
  const useNewMember = (excel: typeof Excel): Promise<string> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ziele').getRange('C3').getDependents();
      range.load('address');
      await context.sync();
      return (range as unknown as Excel.Range).address;
    });

  it('refuses a member that is newer than this Excel', async () => {
    const { excel, log } = await startTiny('1.14');
    const error = await refusal(useNewMember(excel));
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.getDependents' } });
    expect(log[0]?.message).toBe('Range.getDependents needs ExcelApi 1.15, which this Excel does not have.');
  });

  it('answers `isSetSupported` by the same sets', async () => {
    const { evaluate } = await startTiny('1.14');
    const supported = (name: string, version?: string): unknown =>
      evaluate(
        `Office.context.requirements.isSetSupported(${JSON.stringify(name)}, ${JSON.stringify(version)})`,
      );
    expect(['1.9', '1.14', '1.15', '1.20', '2.0'].map((version) => supported('ExcelApi', version))).toEqual([
      true, true, false, false, false,
    ]); // prettier-ignore
    expect([supported('excelapi'), supported('CustomFunctionsRuntime', '1.4'), supported('Fremd')]).toEqual([
      true, false, false,
    ]); // prettier-ignore
  });

  it('knows 1.20 as newer than 1.14', async () => {
    const { excel, evaluate } = await startTiny('1.20');
    expect(evaluate(`Office.context.requirements.isSetSupported('ExcelApi', '1.14')`)).toBe(true);
    expect(evaluate(`Office.context.requirements.isSetSupported('ExcelApi', '1.20')`)).toBe(true);
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ziele').getRange('A1').getDependents();
        await context.sync();
      }),
    ).resolves.toBeUndefined();
  });
});
