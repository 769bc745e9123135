import { parseArea, type Area } from '../address';
import { readMessages } from './messages';
import { XlsxError } from './xlsx-error';

/** An address that a part holds. @throws XlsxError that names the part, for text that is no address */
export function fileArea(address: string | undefined, part: string): Area {
  try {
    return parseArea(address ?? '');
  } catch {
    throw new XlsxError(readMessages.damaged(part));
  }
}
