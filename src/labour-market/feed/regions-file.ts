import type { RegionDirectory } from '../regions';
import type { BaRegionName } from '../sources/ba/region-names';

/** `regions.json`: how the BA spells the Kreise, as its own list has it; for `completedBy`. */
export function regionsFile(
  directory: RegionDirectory,
  baNames: readonly BaRegionName[],
  created: string,
): string {
  return JSON.stringify({
    schema: '1',
    created,
    source: 'Statistik der Bundesagentur für Arbeit, Auswahlliste der Kreise',
    regions: baNames.map(({ ags, name }) => ({
      ags,
      name: directory.byAgs.get(ags)?.name ?? name,
      baName: name,
    })),
  });
}
