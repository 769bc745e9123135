/** VALUE: what was entered is wrong (#VALUE!). NA: the figures needed are not there (#N/A). */
export type DomainErrorCode = 'VALUE' | 'NA';

/** What the rules cannot compute, with a German sentence for the person at the worksheet. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;

  constructor(code: DomainErrorCode, message: string) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
  }
}

export function invalid(message: string): DomainError {
  return new DomainError('VALUE', message);
}

export function notAvailable(message: string): DomainError {
  return new DomainError('NA', message);
}
