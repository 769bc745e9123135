import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readerMessages } from './messages';
import { seriesText, valueText } from './observation-text';
import { refuseImplausible } from './refuse-implausible';

/** For one series and one period: by the number of a region, where in the list its figure stands. */
export type Regions = number[];

type Contradiction = (first: number, second: number, before: Observation, now: Observation) => string;

const contradiction: Contradiction = (first, second, before, now) =>
  readerMessages.contradiction(first, second, seriesText(now), [valueText(before), valueText(now)]);

/** The observations of a file, each once: by figure, dimensions, unit, period and region. */
export class Collected {
  readonly observations: Observation[] = [];
  private readonly lines: number[] = [];
  private readonly regionNumbers = new Map<string | null, number>();
  private readonly groups = new Map<string, Regions>();

  /** `message` says that two lines differ, where the usual sentence would not help. */
  constructor(private readonly message: Contradiction = contradiction) {}

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
   * Error: ImportError naming both lines where the values differ, and for a value that the figure cannot have.
   */
  add(observation: Observation, line: number, regions: Regions = this.regionsOf(observation)): void {
    refuseImplausible(observation, () => `Zeile ${line}`);
    const region = this.numberOf(observation.region);
    const index = regions[region];
    const before = index === undefined ? undefined : this.observations[index];
    if (!before) {
      regions[region] = this.observations.push(observation) - 1;
      this.lines.push(line);
    } else if (before.value !== observation.value || before.sign !== observation.sign) {
      throw new ImportError(this.message(this.lines[index ?? 0] ?? 0, line, before, observation));
    }
  }

  private numberOf(region: string | null): number {
    let number = this.regionNumbers.get(region);
    if (number === undefined) this.regionNumbers.set(region, (number = this.regionNumbers.size));
    return number;
  }
}
