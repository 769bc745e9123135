import type { Holdings } from '../holdings';

/** Holdings never change: what several rules look up in them is looked up once. */
export function once<Result>(look: (holdings: Holdings) => Result): (holdings: Holdings) => Result {
  const found = new WeakMap<Holdings, { readonly result: Result }>();
  return (holdings) => {
    let entry = found.get(holdings);
    if (!entry) {
      entry = { result: look(holdings) };
      found.set(holdings, entry);
    }
    return entry.result;
  };
}
