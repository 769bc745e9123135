import type { RegionDirectory } from '../regions';
import { jobcenterOf } from '../regions';
import type { BaRegionName } from '../sources/ba/region-names';

/**
 * `regions.json`: how the BA spells the Kreise, as its own list has it, and the Jobcenter that are proven for them; see
 * `readRegionsFile`. `earlier` is what the feed before has: it stays where nothing but the time would change.
 */
export function regionsFile(
  directory: RegionDirectory,
  baNames: readonly BaRegionName[],
  created: string,
  earlier?: { readonly created: string; readonly text: string },
): string {
  const made = (at: string) =>
    JSON.stringify({
      schema: '1',
      created: at,
      source: 'Statistik der Bundesagentur für Arbeit, Auswahlliste der Kreise',
      regions: baNames.map(({ ags, name }) => entry(directory, ags, name)),
    });
  return earlier && made(earlier.created) === earlier.text ? earlier.text : made(created);
}

function entry(directory: RegionDirectory, ags: string, baName: string): unknown {
  const jobcenter = jobcenterOf(ags, directory).map(({ code }) => code);
  return {
    ags,
    name: directory.byAgs.get(ags)?.name ?? baName,
    baName,
    ...(jobcenter.length > 0 && { jobcenter }),
  };
}
