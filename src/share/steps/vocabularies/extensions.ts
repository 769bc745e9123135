import type { OpenedElement } from '../../xml/read-elements';

/**
 * Additions that Excel makes and that may stay: what holds each, by the name of the addition ([MS-XLSX] 2.3, [MS-ODRAWXML]
 * 2.2). Those for pivot tables, slicers, controls and families of themes are not here: the copy has nothing of them.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Sheets
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}': ['conditionalFormattings'],
  '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}': ['id'],
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}': ['sparklineGroups'],
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}': ['dataValidations'],
  '{FC87AEE6-9EDD-4A0A-B7FB-166176984837}': ['protectedRanges'],
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}': ['ignoredErrors'],
  '{504A1905-F514-4F6F-8877-14C23A59335A}': ['table'],
  '{BDBB8CDC-FA1E-496E-A857-3C3F30C029C3}': ['dynamicArrayProperties'],
  // The workbook and its styles
  '{140A7094-0E35-4892-8432-C4D2E57EDEB5}': ['workbookPr'],
  '{79F54976-1DA5-4618-B147-4CDE4B953A38}': ['workbookPr'],
  '{7626C862-2A13-11E5-B345-FEFF819CDC9F}': ['extCalcPr'],
  '{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}': ['calcFeatures'],
  '{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}': ['slicerStyles'],
  '{9260A510-F301-46A8-8635-F512D64BE5F5}': ['timelineStyles'],
  // Drawings
  '{28A0092B-C50C-407E-A947-70E740481C1C}': ['useLocalDpi'],
  '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}': ['creationId'],
  '{909E8E84-426E-40DD-AFC4-6F175D3DCCD1}': ['hiddenFill'],
  '{91240B29-F687-4F45-9708-019B960494DF}': ['hiddenLine'],
  '{AF507438-7753-43E0-B8FC-AC1667EBCBE1}': ['hiddenEffects'],
  '{53640926-AAD7-44D8-BBD7-CCE9431645EC}': ['shadowObscured'],
  '{84589F7E-364E-4C9E-8A38-B11213B215E9}': ['cameraTool'],
  '{C183D7F6-B498-43B3-948B-1728B52AA6E4}': ['decorative'],
  '{96DAC541-7B7A-43D3-8B79-37D633B846F1}': ['svgBlip'],
  '{A12FA001-AC4F-418D-AE19-62706E023703}': ['hlinkClr'],
  // Charts
  '{56B9EC1D-385E-4148-901F-78D8002777C0}': ['dataDisplayOptions16'],
  '{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}': ['invertSolidFillFmt'],
  '{C3380CC4-5D6E-409C-BE32-E72D297353CC}': ['uniqueId'],
  '{CE6537A1-D6FC-4F65-9D91-7224C49458BB}': [
    ...['showLeaderLines', 'leaderLines', 'layout', 'spPr', 'tx', 'dlblFieldTable', 'showDataLabelsRange'],
    ...['xForSave', 'autoCat'],
  ],
  '{02D57815-91ED-43CB-92C2-25804820EDAC}': [
    ...['datalabelsRange', 'formulaRef', 'fullRef', 'levelRef', 'autoCat', 'sqref'],
    ...['filteredSeriesTitle', 'filteredCategoryTitle'],
    ...['Area', 'Bar', 'Bubble', 'Line', 'Pie', 'Radar', 'Scatter', 'Surface'].map(
      (chart) => `filtered${chart}Series`,
    ),
  ],
};

/** What of an addition may hold text: formulas, places, ids, values and words of labels. */
const WITH_TEXT = new Set(['f', 'sqref', 'formula', 'id', 'v', 't', 'formatCode', 'txfldGUID']);

const NAMED = /<(?:[\w.-]+:)?ext\s[^>]*\buri\s*=/;

/** The name of an addition, as the list has it; `ext` of DrawingML without a name is a size. */
export function extensionName({ name, attributes }: OpenedElement): string | undefined {
  return name === 'ext' ? attributes['uri']?.toUpperCase() : undefined;
}

export function isKnownExtension(name: string): boolean {
  return Object.hasOwn(KNOWN, name);
}

/** Whether an element may be what an addition consists of. */
export function belongsIn(name: string, element: string): boolean {
  return element === 'AlternateContent' || (KNOWN[name]?.includes(element) ?? false);
}

export function mayHoldText(element: string): boolean {
  return WITH_TEXT.has(element);
}

/** Whether a text holds additions, or only seems to. */
export function seemsExtended(xml: string): boolean {
  return NAMED.test(xml);
}
