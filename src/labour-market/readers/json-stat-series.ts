import { findFigure, figureOf } from '../catalogue';
import type { Observation } from '../observation';
import { regionByAgs } from '../regions';
import type { JsonStatCube } from './json-stat-check';
import type { JsonStatCategory, JsonStatDimension } from './json-stat-dimension';
import { refuseOtherName } from './refuse-other-name';
import { unnamedTable } from './unnamed-table';

const NO_SOURCE = 'JSON-stat ohne Quellenangabe';

/** One category of each dimension. */
export type Place = readonly [dimension: JsonStatDimension, category: JsonStatCategory];

/** What the cells of one series have in common. */
export type SeriesPassport = Omit<Observation, 'period' | 'value' | 'sign' | 'quality'>;

/** Where a cell lies; the last dimension counts fastest. */
export function placesOf({ dimensions }: JsonStatCube, cell: number): readonly Place[] {
  let rest = cell;
  return dimensions.reduceRight<Place[]>((places, dimension) => {
    const size = dimension.categories.length;
    const category = dimension.categories[rest % size] as JsonStatCategory;
    rest = Math.floor(rest / size);
    return [[dimension, category], ...places];
  }, []);
}

/**
 * A region is kept where its code is an AGS or DG; any other stays readable in the dimensions.
 * Error: ImportError where the label of a region is the name of another.
 */
export function passportOf(cube: JsonStatCube, places: readonly Place[]): SeriesPassport {
  const metric = places.find(([{ role }]) => role === 'metric')?.[1];
  const geo = places.find(([{ role }]) => role === 'geo');
  // Eurostat gives the unit as a dimension.
  const unitPlace = places.find(([{ id, role }]) => id === 'unit' && role === null);
  const parts = places.filter((place) => place[0].role === null && place !== unitPlace);
  const variable = metric?.id ?? cube.table ?? cube.label ?? '';
  const label = metric?.label ?? cube.label ?? variable;
  const unit = metric?.unit ?? unitPlace?.[1].label ?? '';
  const region = geo ? (regionByAgs(geo[1].id)?.ags ?? null) : null;
  if (geo && region !== null) refuseOtherName(`JSON-stat, dimension/${geo[0].id}`, region, geo[1].label);
  const dimensions = labelled(parts);
  const isCatalogued = parts.length === 0 && findFigure(variable) !== null;
  return {
    figure: isCatalogued ? variable : figureOf({ variable, label, dimensions, unit, table: cube.table }),
    variable,
    label,
    dimensions: geo && region === null ? labelled([...parts, geo]) : dimensions,
    region,
    unit,
    source: cube.source ?? NO_SOURCE,
    table: cube.table ?? unnamedTable('JSON-stat', cube.label),
    datenstand: cube.updated,
  };
}

/** Label → label; two dimensions of the same label are told apart by their ids. */
function labelled(places: readonly Place[]): Readonly<Record<string, string>> {
  const seen = new Set<string>();
  return Object.fromEntries(
    places.map(([{ id, label }, category]) => {
      const name = seen.has(label) ? `${label} (${id})` : label;
      seen.add(label);
      return [name, category.label];
    }),
  );
}
