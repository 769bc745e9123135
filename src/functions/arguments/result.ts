import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';

/** An argument without which there is nothing to compute: "" inside a block, #N/A for a single cell. */
export class Missing {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Infinity would reach the cell as 0. Error: VALUE for it. */
export function finite<Result>(result: Result): Result {
  if (result === Infinity || result === -Infinity) throw invalid(messages.resultTooLarge);
  return result;
}
