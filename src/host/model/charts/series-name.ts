import { refusals } from '../messages';
import { requireText } from './chart-part';

/** A name is a text. Excel reads one that begins with `=` as a formula, and this host doesn't. */
export function requireSeriesName(name: unknown): string {
  const text = requireText(name, 'the name of a series');
  if (text.startsWith('=')) throw refusals.unsupported('a formula as the name of a series');
  return text;
}
