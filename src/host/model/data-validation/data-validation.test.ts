import { closeWorkbooks, openWorkbook } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('data validation', () => {
  it.each([
    ['a number', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, 'Decimal'],
    ['a whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'WholeNumber'],
    ['a list', { list: { inCellDropDown: true, source: 'gE,zkT' } }, 'List'],
    ['a formula', { custom: { formula: '=LEN(A1)=5' } }, 'Custom'],
    ['a length', { textLength: { formula1: 5, operator: 'EqualTo' } }, 'TextLength'],
  ])('holds %s', async (_what, rule, type) => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1:A3');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.load('type,rule,ignoreBlanks');
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
    });
    expect(seen).toEqual([type, rule, true]);
  });

  it('has texts, goes to the snapshot, and leaves a hole where it was cleared', async () => {
    const { run, grid } = await openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.errorAlert = {
        title: 'Satz',
        message: 'Ein Anteil zwischen 0 und 1.',
        style: 'Warning',
        showAlert: true,
      };
      dataValidation.prompt = { title: 'Satz', message: '15,2 % sind 0,152.', showPrompt: true };
      sheet.getRange('B3').dataValidation.clear();
      await context.sync();
    });
    const shared = {
      type: 'decimal',
      operator: 'between',
      formulas: [0, 1],
      ignoreBlanks: true,
      prompt: { title: 'Satz', message: '15,2 % sind 0,152.' },
      error: { title: 'Satz', message: 'Ein Anteil zwischen 0 und 1.', style: 'warning' },
    };
    expect(grid.snapshot().sheets[0]?.validations).toEqual([
      { address: 'B2', ...shared },
      { address: 'B4', ...shared },
    ]);
  });

  it('moves with its cells', async () => {
    const { run, grid } = await openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(grid.snapshot().sheets[0]?.validations.map(({ address }) => address)).toEqual(['B4']);
  });

  it.each([
    ['two types', { custom: { formula: '=TRUE' }, list: { source: 'a' } }],
    ['an operator nobody knows', { decimal: { formula1: 1, operator: 'About' } }],
    ['no formula', { custom: { formula: '' } }],
    ['a list that is too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('refuses %s', async (_what, rule) => {
    const { refusal } = await openWorkbook();
    expect(
      await refusal(
        (context) =>
          (context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule =
            rule as Excel.DataValidationRule),
      ),
    ).toBe('InvalidArgument');
  });
});
