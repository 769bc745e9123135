import type { Flaw } from './flaw';
import type { Pair } from './pair';

/** What a check finds; which check it was is added by whoever runs it. */
export type Finding = Omit<Flaw, 'check'>;

/** One thing that is proven. */
export interface Check {
  readonly id: string;
  /** Generators may stop being asked: only the first findings are told. */
  run(pair: Pair): Iterable<Finding> | AsyncIterable<Finding>;
}
