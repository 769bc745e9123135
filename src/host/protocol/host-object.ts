/**
 * What the add-in can reach through Office.js is an object of this class.
 *
 * The protocol addresses members in PascalCase (`Values`, `GetRange`), so exactly the PascalCase members of a
 * subclass are public to the add-in, and its camelCase members are the host's own. A member that is missing is
 * an error that names it; nothing is ever answered by guessing.
 */
export abstract class HostObject {
  /** The client's name of the class, e.g. `Range`: by it the API set of a member is looked up. */
  abstract readonly className: string;
}

/** The answer of an `…OrNullObject` member that found nothing. Every further step from it leads to it again. */
export const NULL_OBJECT: unique symbol = Symbol('null object');

/** A collection that the client may load: `items` become `_Items`. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  /** `getItem(key)` as an indexer path. Throws {@link HostError} `ItemNotFound`. */
  abstract indexer(key: string | number): HostObject;
}

/** The codes of `Excel.ErrorCodes` that the host answers with. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A refusal as Excel would answer it; the client turns it into `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
