import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text, by path, in the order of the file. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** What stands inside `<sheetData>` of the first sheet. */
export function sheetDataOf(bytes: Uint8Array): string {
  const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? '';
}
