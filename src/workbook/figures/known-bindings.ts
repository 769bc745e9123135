import type { Problem } from '../types';
import type { Binding } from './binding';
import { readBindings } from './bindings-xml';
import type { FigureState } from './figure-state';
import { blocking, figureMessages } from './messages';

interface Known {
  readonly bindings: readonly Binding[];
  readonly problems: readonly Problem[];
}

/** The bindings of a workbook; a damaged part blocks everything, so that nothing in it is lost. */
export function knownBindings({ part }: Pick<FigureState, 'part'>): Known {
  if (part === null) return { bindings: [], problems: [] };
  if (part === 'several') return { bindings: [], problems: [blocking('excel', figureMessages.partTwice)] };
  const bindings = readBindings(part);
  return bindings
    ? { bindings, problems: [] }
    : { bindings: [], problems: [blocking('excel', figureMessages.partDamaged)] };
}
