import type { Area } from '../address';
import { fullAddress } from '../address';
import type { Binding } from './binding';
import { figureName, NAME_OF_FIGURE } from './binding';
import type { FigureState, Place } from './figure-state';

/** A name that will be given to cells. */
export interface NewName {
  readonly name: string;
  readonly area: Area;
}

interface Adopted {
  readonly bindings: readonly Binding[];
  readonly names: readonly NewName[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * A copied sheet keeps its figures: Excel gives the copy names of its own with the same text, which hold for that
 * sheet only. Each becomes a binding with a new name for the whole workbook. Cells that have one already are passed over.
 */
export function adoptCopies(state: FigureState, known: readonly Binding[]): Adopted {
  const bindings = [...known];
  const names: NewName[] = [];
  const places = new Map(state.places);
  const bound = new Set([...places.values()].map(({ area }) => fullAddress(area)));
  const next = nameCounter(state, known);
  for (const copy of state.copies) {
    const renamed = new Map<string, string>();
    const rename = (name: string): string | undefined => {
      const place = copy.places.get(name.toLowerCase());
      if (!place || (!renamed.has(name) && bound.has(fullAddress(place.area)))) return undefined;
      const fresh = renamed.get(name) ?? next();
      if (!renamed.has(name)) {
        names.push({ name: fresh, area: place.area });
        places.set(fresh.toLowerCase(), place);
        bound.add(fullAddress(place.area));
      }
      renamed.set(name, fresh);
      return fresh;
    };
    for (const binding of known) {
      const axis = binding.axis === null ? null : rename(binding.axis);
      const name = axis === undefined ? undefined : rename(binding.name);
      if (axis !== undefined && name !== undefined) bindings.push({ ...binding, name, axis });
    }
  }
  return { bindings, names, places };
}

/** Gives the next free name of ours, again and again. */
export function nameCounter(state: FigureState, bindings: readonly Binding[]): () => string {
  const names = [
    ...state.taken,
    ...bindings.flatMap(({ name, axis }) => (axis === null ? [name] : [name, axis])),
  ];
  let number = Math.max(0, ...names.map((name) => Number(NAME_OF_FIGURE.exec(name)?.[1] ?? 0)));
  return () => figureName(++number);
}
