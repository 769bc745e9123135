import type { Area } from '../address';
import { fullAddress } from '../address';
import type { Binding } from '../figures/binding';
import type { HeldBinding } from './holdings';

/** Bound figures that still have cells; how they are kept up to date does not matter to a check. */
export function heldBindings(
  bindings: readonly Binding[],
  areaOf: (name: string) => Area | undefined,
): readonly HeldBinding[] {
  return bindings.flatMap((binding) => {
    const area = areaOf(binding.name);
    if (!area) return [];
    const { figure, region, regionName, source, table, datenstand, retrieved, written } = binding;
    return [
      {
        address: fullAddress(area),
        figure,
        region,
        regionName,
        source,
        table,
        datenstand,
        retrieved,
        written,
      },
    ];
  });
}
