import { HostError, type HostErrorCode, type HostObject } from './host-object';
import type { ReplyError } from './messages';
import { clientName } from './names';

/** An error together with the member of the object model where it happened. */
export class Failure extends Error {
  constructor(
    /** `Range.values`: what the add-in finds in `debugInfo.errorLocation`. */
    readonly location: string,
    readonly error: unknown,
  ) {
    super(error instanceof Error ? error.message : String(error));
    this.name = 'Failure';
  }
}

/** Runs a step and remembers where it failed; the innermost place wins. */
export async function located<T>(object: HostObject, member: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${object.className}.${clientName(member)}`, error);
  }
}

/** Status codes as the Excel REST API answers the same codes (learn.microsoft.com/graph/workbook-error-codes). */
const STATUS: Readonly<Partial<Record<HostErrorCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** What the add-in gets to see. A fault of the host itself is a GeneralException with its message. */
export function replyError(failure: Failure, actionIndex: number): ReplyError {
  const code = failure.error instanceof HostError ? failure.error.code : 'GeneralException';
  return {
    ActionIndex: actionIndex,
    Code: code,
    Message: failure.message,
    Location: failure.location,
    HttpStatusCode: STATUS[code] ?? 400,
  };
}
