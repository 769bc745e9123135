import { jobcenterOf } from '../../../labour-market/regions';
import type { Region } from '../../../labour-market/regions';
import type { PartsTexts } from '../texts/parts-de';

/** Key, and for a Kreis the BA's spelling and its Jobcenter, or that no document proves them. */
export function regionDetail(region: Region, words: PartsTexts['region']): string {
  const parts = [words.ags(region.ags)];
  if (region.level === 'Kreis') {
    const codes = jobcenterOf(region.ags).map(({ code }) => code);
    parts.push(region.baName === null ? words.baUnconfirmed : words.ba(region.baName));
    parts.push(codes.length === 0 ? words.jobcenterUnconfirmed : words.jobcenter(codes.join(', ')));
  }
  return parts.join(' · ');
}
