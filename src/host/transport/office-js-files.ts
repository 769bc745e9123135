import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseApiSets, type ApiSetTable } from '../protocol/api-sets';

/** Microsoft's client library as it lies in the installed package; nothing of it is copied or changed. */
export interface OfficeJsFiles {
  /** The client for desktop Excel, which speaks over the native bridge. */
  readonly client: string;
  readonly apiSets: ApiSetTable;
}

/** @param root the folder that holds `node_modules` */
export function officeJsFiles(root: string): OfficeJsFiles {
  const folder = path.join(root, 'node_modules/@microsoft/office-js/dist');
  const debugBuild = readFileSync(path.join(folder, 'excel-win32-16.01.debug.js'), 'utf8');
  return { client: path.join(folder, 'excel-win32-16.01.js'), apiSets: parseApiSets(debugBuild) };
}
