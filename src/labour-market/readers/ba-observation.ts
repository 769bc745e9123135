import { figureOf } from '../catalogue/figure-of';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import type { Concept } from './ba-concept';
import { baMessages } from './ba-messages';
import { parsePeriod } from './ba-period';
import type { BaPreamble } from './ba-preamble';
import type { BaRegion } from './ba-region';
import { isCounted, unitOfLabel } from './ba-unit';
import type { PublishedValue } from './ba-value';

export const BA_SOURCE = 'Statistik der Bundesagentur für Arbeit';

/** For confidentiality the Statistik-API rounds counts to tens: parts need not add up to their total. */
export const BA_ROUNDED_TO = 10;

/**
 * An observation of one row or column; `period` is the source's text and kept where it names no period.
 * Error: ImportError for a count with decimals, as when a rate stands under the wrong Merkmal.
 */
export type Observe = (period: string, published: PublishedValue, quality: 'p' | null) => Observation;

/** What all figures of a table or reply have in common. */
type Passport = Pick<BaPreamble, 'region' | 'datenstand'>;

/**
 * What the values of one row or column have in common, worked out once.
 * A region that is named but not known stays readable in the dimensions, so that two of them are never one series.
 */
export function baObserver(
  concept: Concept,
  { region, datenstand }: Passport,
  table: string | null,
): Observe {
  const { label } = concept;
  const unit = unitOfLabel(label);
  const dimensions = { ...concept.dimensions, ...placeOf(region), ...unknownRegionOf(region) };
  // Counting at the Arbeitsort is what the BA does where it says nothing else.
  const measured =
    region?.place === 'Wohnort' ? { ...concept.dimensions, ...placeOf(region) } : concept.dimensions;
  const figure = figureOf({ variable: label, label, dimensions: measured, unit, table });
  return (period, published, quality) => {
    if (isCounted(unit) && !Number.isInteger(published.value ?? 0))
      throw new ImportError(baMessages.countWithDecimals(label, period, published.value ?? 0));
    return {
      figure,
      variable: label,
      label,
      dimensions,
      region: region?.ags ?? null,
      period: parsePeriod(period) ?? period,
      ...published,
      unit,
      source: BA_SOURCE,
      table,
      datenstand,
      quality,
    };
  };
}

function placeOf(region: BaRegion | null): Readonly<Record<string, string>> {
  return region?.place ? { Ort: region.place } : {};
}

function unknownRegionOf(region: BaRegion | null): Readonly<Record<string, string>> {
  return region && region.ags === null ? { [region.kind]: region.name } : {};
}
