import { refusals } from '../messages';

/**
 * Refuses what Excel refuses as the name of a sheet: empty, over 31 characters, one of : \ / ? * [ ], an apostrophe
 * at an end, "History" (support.microsoft.com, Rename a worksheet).
 */
export function checkSheetName(name: unknown): string {
  const valid =
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!valid) throw refusals.argument(`${String(name)} is no valid name of a sheet`);
  return name;
}
