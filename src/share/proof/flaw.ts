import type { Place } from '../types';

/** Why a copy must not leave the house. */
export interface Flaw {
  /** Which check found it: `paket`, `werte`, `kommentare` … */
  readonly check: string;
  /** A German sentence: what and where, never a value. */
  readonly message: string;
  readonly place?: Place;
}
