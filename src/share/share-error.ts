import type { Place, Refusal } from './types';

/** No copy can be made of this file. Its message is a sentence for the user. */
export class ShareError extends Error {
  override readonly name = 'ShareError';

  constructor(
    message: string,
    readonly places: readonly Place[] = [],
  ) {
    super(message);
  }

  get refusal(): Refusal {
    return { message: this.message, places: this.places };
  }
}
