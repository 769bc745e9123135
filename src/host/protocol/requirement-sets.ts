/** Name of a requirement set → highest version. Versions are text: as a number 1.20 would be 1.2. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What an Excel with this ExcelApi answers to `isSetSupported`.
 *
 * `CustomFunctions` and `DelayForCellEdit` are not documented: the client asks for them before it returns results
 * in one array (1.7), reports features (1.9), and sends the wish to wait for the end of a cell edit. Excel's own
 * matrix is not public; the values here are the lowest that make the client use these ways.
 * `CustomFunctionsRuntime` 1.3 and `SharedRuntime` 1.1 are those of Excel LTSC 2021 (OfficeDev/office-js-docs-reference,
 * requirement-sets/excel/excel-api-requirement-sets.md, custom-functions-requirement-sets.md).
 */
export function requirementSets(excelApi: string): RequirementSets {
  return {
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.9',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    File: '1.1',
    CompressedFile: '1.1',
    Settings: '1.1',
  };
}

/** Names are compared without case and a missing version is any version, as `Office.context.requirements` does. */
export function isSetSupported(sets: RequirementSets, name: string, version: string | number = '0'): boolean {
  const wanted = name.toLowerCase();
  const entry = Object.entries(sets).find(([set]) => set.toLowerCase() === wanted);
  if (entry === undefined) return false;
  const [major, minor] = parts(entry[1]);
  const [wantedMajor, wantedMinor] = parts(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}
