import { mindestbeteiligung } from '../../domain/foerderung/mindestbeteiligung';
import type { Holdings } from '../holdings';
import { CELLS } from '../names';
import { cellNumber } from './values';

/** What the formula takes: unemployed women and men, and both rates, all of the Rechtskreis SGB II. */
const FIGURES = [
  'arbeitslose-sgb2-frauen',
  'arbeitslose-sgb2-maenner',
  'arbeitslosenquote-sgb2-frauen',
  'arbeitslosenquote-sgb2-maenner',
] as const;

const YEAR = /^\d{4}$/;

/**
 * The least share of women in support measures, a fraction: as the workbook has it, or from the bound means of the newest
 * year for which all four figures of the Jobcenter's Kreis are there. undefined where neither is.
 */
export function leastShareOfWomen(holdings: Holdings): number | undefined {
  const held = cellNumber(holdings, CELLS.mindestbeteiligung);
  return held !== undefined && held > 0 && held <= 1 ? held : computed(holdings);
}

function computed(holdings: Holdings): number | undefined {
  const byYear = FIGURES.map((figure) => meansByYear(holdings, figure));
  const years = [...(byYear[0]?.keys() ?? [])]
    .filter((year) => byYear.every((means) => means.has(year)))
    .sort();
  const [women, men, rateOfWomen, rateOfMen] = byYear.map((means) => means.get(years.at(-1) ?? ''));
  if (!women || men === undefined || !rateOfWomen || !rateOfMen) return undefined;
  // Published in per cent; as a quotient of both the unit does not matter.
  return mindestbeteiligung(women / (women + men), rateOfWomen, rateOfMen);
}

function meansByYear({ bindings, jobcenter }: Holdings, figure: string): ReadonlyMap<string, number> {
  return new Map(
    bindings
      .filter((binding) => binding.figure === figure && binding.region === jobcenter.ags)
      .flatMap(({ written }) =>
        written.flatMap(({ period, value }) =>
          value !== null && value >= 0 && YEAR.test(period) ? [[period, value] as const] : [],
        ),
      ),
  );
}
