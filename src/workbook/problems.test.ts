import { toWorkbookError, WorkbookError } from './problems';

describe('what Excel refuses becomes a sentence', () => {
  // Codes of Excel.ErrorCodes (office-js-docs-reference, Excel.ErrorCodes).
  it.each([
    ['InvalidOperationInCellEditMode', 'cellEdit', /Bearbeitungsmodus.*Eingabetaste/],
    ['AccessDenied', 'protected', /geschützt.*Überprüfen/],
    ['RequestPayloadSizeLimitExceeded', 'excel', /zu groß.*einzeln/],
    ['GeneralException', 'excel', /abgelehnt \(GeneralException: boom\)/],
  ])('%s', (code, expected, message) => {
    const error = toWorkbookError(Object.assign(new Error('boom'), { code }), ' Ende.');
    expect(error).toMatchObject({ code: expected, message: expect.stringMatching(message) });
    expect(error.message).toMatch(/ Ende\.$/);
  });

  it('keeps a sentence that is already one, and survives what is no error', () => {
    const known = new WorkbookError('outdated', 'x');
    expect(toWorkbookError(known)).toBe(known);
    expect(toWorkbookError('kaputt').message).toMatch(/kaputt/);
    expect(toWorkbookError(undefined).code).toBe('excel');
  });
});
