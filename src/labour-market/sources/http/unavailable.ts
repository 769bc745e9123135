import { ImportError } from '../../import-error';

/** A source that does not answer now but may soon: worth another attempt, and a reason to use the last data. */
export class Unavailable extends ImportError {
  /** How long the server asks to wait, in milliseconds; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'Unavailable';
    this.retryAfter = retryAfter;
  }
}
