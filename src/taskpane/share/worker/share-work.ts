import { shareCopy } from '../../../share';
import { ShareError } from '../../../share/share-error';
import type { ShareOutcome, ShareRequest } from '../../../share/types';
import type { ShownTable } from '../../../share/way-back/changes';
import { readReturned } from '../../../share/way-back/read-returned';
import type { ReturnedCopy } from '../../../share/way-back/read-returned';
import { shareMessages as messages } from '../messages';

/** What the panel asks its worker. */
export type ShareWork =
  | { readonly kind: 'copy'; readonly bytes: Uint8Array; readonly request: ShareRequest }
  | {
      readonly kind: 'returned';
      /** The file that was sent, or what the open workbook shows. */
      readonly sent: Uint8Array | ShownTable;
      readonly returned: Uint8Array;
    };

/** What a worker tells on its way. */
export type SharePhase = 'rewriting' | 'proving';

export type ShareReply =
  | { readonly kind: 'phase'; readonly phase: SharePhase }
  | { readonly kind: 'copied'; readonly outcome: ShareOutcome }
  | { readonly kind: 'returned'; readonly copy: ReturnedCopy }
  | { readonly kind: 'failed'; readonly message: string };

/** Never rejects: an error does not reach the panel out of a worker with its class. */
export async function replyTo(work: ShareWork, told: (phase: SharePhase) => void): Promise<ShareReply> {
  try {
    return work.kind === 'copy'
      ? { kind: 'copied', outcome: await shareCopy(work.bytes, work.request, told) }
      : { kind: 'returned', copy: await readReturned(work.sent, work.returned) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof ShareError ? error.message : messages.workerFailed };
  }
}
