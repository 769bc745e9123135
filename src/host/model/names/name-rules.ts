import { parseReference } from '../../grid/reference';
import { refusals } from '../messages';

/**
 * Refuses what Excel refuses as a name: it begins with a letter, _ or \, has no spaces, at most 255 characters, is no
 * cell reference and not R or C (support.microsoft.com, Names in formulas: syntax rules).
 */
export function checkName(name: unknown): string {
  const valid =
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !parseReference(name) &&
    !/^(r\d*(c\d*)?|c\d*)$/i.test(name);
  if (!valid) throw refusals.argument(`${String(name)} is no valid name`);
  return name;
}
