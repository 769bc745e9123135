import { spreadsheetType } from '../testing/everything/vocabulary';
import { filtersStep } from './filters';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const CRITERIA =
  '<filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="Müller GmbH"/></customFilters></filterColumn><filterColumn colId="1"><filters><filter val="2"/></filters></filterColumn>';
const ORDER =
  '<sortState ref="A2:B4"><sortCondition ref="A2:A4" customList="Müller GmbH,Meier AG"/></sortState>';
const PART = 'xl/tables/table1.xml';
const table = (inside: string): string =>
  `<table id="1" name="Tab" displayName="Tab" ref="A1:B4">${inside}<tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;

const open = (after: string, inTable: string) =>
  jobOf(
    packageBytes({
      sheets: [{ after, relations: [['t', 'table', '../tables/table1.xml']] }],
      parts: { [PART]: [table(inTable), spreadsheetType('table')] },
    }),
  );

describe('what filters ask for', () => {
  it('goes from sheets and tables, and each is listed once', async () => {
    const job = open(
      `<autoFilter ref="A1:B4">${CRITERIA}</autoFilter>${ORDER}<pageSetup/>`,
      `<autoFilter ref="A1:B4">${CRITERIA}${ORDER}</autoFilter>${ORDER}`,
    );
    await filtersStep.run(job);
    expect(afterRows(job)).toBe('<autoFilter ref="A1:B4"></autoFilter><pageSetup/>');
    expect(job.draft.xml(PART)).toBe(table('<autoFilter ref="A1:B4"></autoFilter>'));
    expect(removedTexts(job)).toEqual(['Filterkriterien auf „Plan“', 'Filterkriterien der Tabelle „Tab“']);
  });

  it('changes nothing where nothing is asked for, and passes over tables that are gone', async () => {
    const after = '<autoFilter ref="A1:B4"/>';
    const job = open(after, after);
    job.draft.removePart(PART);
    await filtersStep.run(job);
    expect(afterRows(job)).toBe(after);
    expect(removedTexts(job)).toEqual([]);
  });
});
