import { fullAddress } from '../address';
import { inWorkbook } from '../session';
import type { Problem } from '../types';
import type { Binding } from './binding';
import { carryOut } from './carry-out';
import type { FigureOutcome } from './carry-out';
import { knownBindings } from './known-bindings';
import { lookFigures } from './look-figures';

/** What is bound in the workbook; `address` is null where the name leads nowhere. */
export interface BoundFigures {
  readonly figures: readonly { readonly binding: Binding; readonly address: string | null }[];
  readonly problems: readonly Problem[];
}

export async function boundFigures(): Promise<BoundFigures> {
  return inWorkbook(async (context) => {
    const state = await lookFigures(context);
    const { bindings, problems } = knownBindings(state);
    const figures = bindings.map((binding) => {
      const place = state.places.get(binding.name.toLowerCase());
      return { binding, address: place ? fullAddress(place.area) : null };
    });
    return { figures, problems };
  });
}

/** Unbinds figures: the cells keep what stands in them, names and lines on *Quellen* go. */
export async function unbindFigures(names: readonly string[]): Promise<FigureOutcome> {
  return inWorkbook(async (context) => {
    const state = await lookFigures(context, names);
    const { bindings, problems } = knownBindings(state);
    if (problems.length > 0) return { done: false, cellsWritten: 0, problems };
    const after = bindings.filter(({ name }) => !names.includes(name));
    const used = new Set(after.flatMap(({ name, axis }) => [name, axis]));
    const gone = bindings.flatMap(({ name, axis }) => (axis === null ? [name] : [name, axis]));
    const dropped = [...new Set(gone)].filter((name) => !used.has(name) && state.taken.has(name));
    const change = { writes: [], names: [], dropped, before: bindings, after };
    return carryOut(context, state, change, () => Promise.resolve());
  });
}
