import type { Region } from '../regions';
import { jobcenterByCode, regionByAgs, regionByBaName, searchRegions } from '../regions';
import { squeezed } from '../regions/fold';
import { loadedMessages as messages } from './messages';

export type NamedRegion = { readonly region: Region } | { readonly message: string };

/**
 * The region that a formula names: by AGS, `DG`, the code of a Jobcenter with one Kreis (`t51506`), the official name or
 * the BA's spelling. A name that several regions share is refused: Kaiserslautern is a town and a Landkreis.
 */
export function regionNamed(text: string): NamedRegion {
  const byKey = regionByAgs(text) ?? regionOfJobcenter(text);
  if (byKey) return { region: byKey };
  const found = searchRegions(text);
  const byName = only(found.filter(({ name }) => squeezed(name) === squeezed(text)));
  if (byName) return { region: byName };
  // `Kaiserslautern` is in front of the comma of both, and the BA means the Landkreis by it.
  const inFront = found.filter(({ name }) => squeezed(name.split(',')[0] ?? '') === squeezed(text));
  // `Offenbach` is a Landkreis, and Offenbach am Main may be meant as well.
  const isShared = inFront.length > 1 || found.filter(({ name }) => hasWord(name, text)).length > 1;
  const meant = isShared ? undefined : (inFront[0] ?? regionByBaName(text));
  if (meant) return { region: meant };
  const candidates = (inFront.length > 1 ? inFront : found).slice(0, 4);
  return {
    message: messages.unknownRegion(
      text,
      candidates.map(({ ags, name }) => `${ags} (${name})`),
    ),
  };
}

function hasWord(name: string, word: string): boolean {
  return name.split(/[\s,()]+/).some((part) => squeezed(part) === squeezed(word));
}

function only(regions: readonly Region[]): Region | undefined {
  return regions.length === 1 ? regions[0] : undefined;
}

function regionOfJobcenter(text: string): Region | null {
  if (!/^t\d{5}$/i.test(text)) return null;
  const kreise = jobcenterByCode(text)?.kreise ?? [];
  return kreise.length === 1 ? regionByAgs(kreise[0] ?? '') : null;
}
