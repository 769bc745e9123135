import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readerMessages } from './messages';
import { seriesText, valueText } from './observation-text';

interface Kept {
  readonly observation: Observation;
  readonly member: string;
}

interface Member {
  readonly name: string;
  readonly observations: readonly Observation[];
}

/**
 * The observations of the members of a ZIP; what several members say alike is kept once. What one member says twice is
 * the matter of its reader.
 * Error: ImportError naming both members where they give a figure different values: nobody can say which one holds.
 */
export function observationsOf(members: readonly Member[]): Observation[] {
  const [only, ...others] = members;
  // Most have one member, of up to 400,000 figures.
  if (only && others.length === 0) return [...only.observations];
  const known = new Map<string, Kept>();
  const observations: Observation[] = [];
  for (const { name, observations: own } of members)
    for (const observation of own) {
      const key = keyOf(observation);
      const kept = known.get(key);
      if (kept && kept.member !== name) {
        refuseContradiction(kept, { observation, member: name });
        continue;
      }
      if (!kept) known.set(key, { observation, member: name });
      observations.push(observation);
    }
  return observations;
}

function refuseContradiction(first: Kept, second: Kept): void {
  const [before, now] = [first.observation, second.observation];
  if (before.value === now.value && before.sign === now.sign) return;
  const values = [valueText(before), valueText(now)] as const;
  throw new ImportError(
    readerMessages.membersContradict(first.member, second.member, seriesText(now), values),
  );
}

/** Formats call a figure of the catalogue by different names; what else is measured has its own only. */
function keyOf({ figure, variable, dimensions, unit, ...passport }: Observation): string {
  const { source, table, region, period } = passport;
  const measured = figure === null ? [variable, unit, Object.entries(dimensions)] : [figure];
  return JSON.stringify([source, table, region, period, ...measured]);
}
