import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Level, Region } from './region';

/**
 * The region that the BA calls so. Only exact spellings count, since `Kaiserslautern, Stadt` and `Kaiserslautern` are
 * two Kreise; blanks around the name are dropped.
 * `level`: where the source says that it speaks of a Land or of Germany, the official name counts too: it is unique
 * among the sixteen.
 */
export function regionByBaName(
  name: string,
  level?: Level,
  directory: RegionDirectory = EMBEDDED,
): Region | null {
  const exact = name.trim().normalize('NFC');
  const region = directory.byBaName.get(exact);
  if (region && (level === undefined || region.level === level)) return region;
  if (level === undefined || level === 'Kreis') return null;
  return directory.regions.find((other) => other.level === level && other.name === exact) ?? null;
}
