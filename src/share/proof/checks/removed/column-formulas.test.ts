import { MAIN } from '../../../testing/everything/vocabulary';
import { ZIELE, flawsOf, withPart } from '../../testing/faults';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const FORMULA = '<calculatedColumnFormula>1+1</calculatedColumnFormula>';

/** A table over A1:B4 of the copy, in which only B4 has a formula. */
const withTable = (first: string, second: string, attributes = 'name="Tab"') => {
  const columns = `<tableColumns count="2"><tableColumn id="1" name="Monat">${first}</tableColumn><tableColumn id="2" name="Integrationen">${second}</tableColumn></tableColumns>`;
  const change = withPart(
    'xl/tables/table1.xml',
    TYPE,
    `<table xmlns="${MAIN}" id="1" ${attributes} displayName="Tab" ref="A1:B4">${columns}</table>`,
    ZIELE,
    ['table', '../tables/table1.xml'],
  );
  return flawsOf({ copy: change, source: change });
};

it('takes a formula for new rows that a cell has', async () => {
  expect(await withTable('', FORMULA)).toEqual([]);
});

it('refuses one that no cell has', async () => {
  expect(await withTable(FORMULA, '')).toEqual(['tabellen']);
});

it('refuses another name of a table', async () => {
  expect(await withTable('', '', 'name="Interne Liste"')).toEqual(['worte']);
});
