import { inBytes, LIMITS } from '../../../share/package/limits';
import { packageMessages } from '../../../share/package/messages';

/**
 * Before anything of the file is read: it would fill the memory first. The command line has the same limit.
 *
 * @throws Error with a sentence for a file that is larger than the copy reads
 */
export function refuseTooLarge(bytes: number): void {
  if (bytes > inBytes(LIMITS.megabytesPacked))
    throw new Error(packageMessages.tooLarge(LIMITS.megabytesPacked));
}
