import { officeJsFiles } from '../transport/office-js-files';
import { missingSet, parseApiSets } from './api-sets';
import { isSetSupported, requirementSets } from './requirement-sets';

const { apiSets } = officeJsFiles(process.cwd());

describe('the table of requirement sets', () => {
  /* Origin: "[API set: …]" of the members in the reference on learn.microsoft.com/javascript/api/excel. */
  it.each([
    ['Range.getDependents', 'ExcelApi 1.15'],
    ['Worksheet.tabId', 'ExcelApi 1.14'],
    ['Range.getSpillingToRangeOrNullObject', 'ExcelApi 1.12'],
    ['Workbook.insertWorksheetsFromBase64', 'ExcelApi 1.13'],
    ['Runtime.enableEvents', 'ExcelApi 1.8'],
    ['Workbook.customXmlParts', 'ExcelApi 1.5'],
    ['Worksheet.onChanged', 'ExcelApi 1.7'],
    ['Worksheet.namedSheetViews', 'ExcelApiOnline 1.1'],
    ['CustomFunctions.setInvocationArrayResults', 'CustomFunctions 1.4'],
  ])('%s needs %s', (member, set) => {
    expect(apiSets[member]).toBe(set);
  });

  it('leaves out what every Excel has', () => {
    expect(apiSets['Range.values']).toBeUndefined();
    expect(missingSet(apiSets, requirementSets('1.1'), 'Range', 'Values')).toBeNull();
  });

  it('is looked up by the names of the protocol, and never through Object.prototype', () => {
    expect(missingSet(apiSets, requirementSets('1.14'), 'Range', 'GetDependents')).toBe('ExcelApi 1.15');
    expect(missingSet(apiSets, requirementSets('1.15'), 'Range', 'GetDependents')).toBeNull();
    expect(missingSet(apiSets, requirementSets('1.7'), 'Workbook', '_Runtime')).toBeNull();
    expect(missingSet(apiSets, requirementSets('1.4'), 'Workbook', '_Runtime')).toBe('ExcelApi 1.5');
    expect(missingSet({}, requirementSets('1.1'), 'Range', 'ToString')).toBeNull();
  });

  it('is not made from a text without it', () => {
    expect(() => parseApiSets('var Excel = {};')).toThrow('debug build');
  });
});

describe('requirement sets', () => {
  it.each([
    ['1.14', '1.14', true],
    ['1.14', '1.9', true],
    ['1.14', '1.15', false],
    ['1.20', '1.3', true],
    ['1.2', '1.14', false],
    ['2.1', '1.14', true],
    ['1.14', undefined, true],
  ])('an Excel with %s has %s: %s', (has, wants, answer) => {
    expect(isSetSupported({ ExcelApi: has }, 'excelapi', wants)).toBe(answer);
  });
});
