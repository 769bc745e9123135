import { KFA_SAETZE, kfaSatzOfYear } from '../../domain/budget/kfa-satz';
import { monthOf } from '../../domain/months/month';

/** The KFA rate of a programme year; undefined before the first that is known. */
export function kfaSatz(jahr: number | null): number | undefined {
  return jahr !== null && monthOf(jahr, 1) >= KFA_SAETZE[0].gueltigAb ? kfaSatzOfYear(jahr) : undefined;
}
