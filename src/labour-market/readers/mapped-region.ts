import { jobcenterByCode, regionByAgs, regionByBaName } from '../regions';

/**
 * What the cells of a region column hold. Five digits alone do not tell: 03102 is a Kreis and also a Jobcenter.
 * `name`: the BA's own spelling.
 */
export type RegionCode = 'ags' | 'jobcenter' | 'name';

const GERMANY = /^(?:DG|D|Deutschland)$/i;
const LEADING_CODE = /^(t?\d+)(?![\d.,])/;

/** `07312`, `07312 Kaiserslautern …`, `t51506`, `Kaiserslautern, Stadt`, `D` → AGS; null where it is not known. */
export function mappedRegion(text: string, code: RegionCode): string | null {
  if (GERMANY.test(text)) return 'DG';
  if (code === 'name') return regionByBaName(text)?.ags ?? null;
  const digits = LEADING_CODE.exec(text)?.[1] ?? '';
  return code === 'ags' ? agsOf(digits) : onlyKreisOf(digits);
}

/** What stands beside the code in the same cell: `Kaiserslautern, Stadt` of `t51506 Kaiserslautern, Stadt`; else empty. */
export function nameBehindCode(text: string): string {
  const code = LEADING_CODE.exec(text)?.[1] ?? '';
  return code === '' ? '' : text.slice(code.length).trim();
}

/** Eight digits are a Gemeinde, which is the Kreis itself where the last three are 0; Excel drops a leading 0. */
function agsOf(digits: string): string | null {
  const kreis = digits.length === 8 && digits.endsWith('000') ? digits.slice(0, 5) : digits;
  const whole = kreis.length === 4 || kreis.length === 1 ? `0${kreis}` : kreis;
  return regionByAgs(whole)?.ags ?? null;
}

/** The figures of a Jobcenter are those of a Kreis only where it serves no other, and no other Jobcenter serves it. */
function onlyKreisOf(digits: string): string | null {
  const jobcenter = jobcenterByCode(digits);
  const [kreis, ...others] = jobcenter?.kreise ?? [];
  if (kreis === undefined || others.length > 0) return null;
  return regionByAgs(kreis)?.jobcenter === jobcenter?.code ? kreis : null;
}
