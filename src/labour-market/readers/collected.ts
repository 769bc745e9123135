import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readerMessages } from './messages';

/** For one series and one period: by the number of a region, where in the list its figure stands. */
export type Regions = number[];

/** The observations of a file, each once: by figure, dimensions, unit, period and region. */
export class Collected {
  readonly observations: Observation[] = [];
  private readonly lines: number[] = [];
  private readonly regionNumbers = new Map<string | null, number>();
  private readonly groups = new Map<string, Regions>();

  /** The regions that have a figure of this series and period. */
  regionsOf(observation: Omit<Observation, 'region' | 'value' | 'sign' | 'quality'>): Regions {
    const { variable, dimensions, unit, period } = observation;
    const key = JSON.stringify([variable, unit, period, Object.entries(dimensions)]);
    let regions = this.groups.get(key);
    if (!regions) this.groups.set(key, (regions = []));
    return regions;
  }

  /**
   * Leaves out what is there with the same value. `regions` are those of the observation's series and period.
   * Error: ImportError naming both lines where the values differ.
   */
  add(observation: Observation, line: number, regions: Regions = this.regionsOf(observation)): void {
    const region = this.numberOf(observation.region);
    const index = regions[region];
    const before = index === undefined ? undefined : this.observations[index];
    if (!before) {
      regions[region] = this.observations.push(observation) - 1;
      this.lines.push(line);
    } else if (before.value !== observation.value || before.sign !== observation.sign) {
      throw new ImportError(
        readerMessages.contradiction(this.lines[index ?? 0] ?? 0, line, passport(observation), [
          valueText(before),
          valueText(observation),
        ]),
      );
    }
  }

  private numberOf(region: string | null): number {
    let number = this.regionNumbers.get(region);
    if (number === undefined) this.regionNumbers.set(region, (number = this.regionNumbers.size));
    return number;
  }
}

function valueText({ value, sign }: Observation): string {
  return sign ?? String(value).replace('.', ',');
}

function passport({ variable, dimensions, region, period, unit }: Observation): string {
  return [variable, ...Object.values(dimensions), region ?? '', period, unit].filter(Boolean).join(', ');
}
