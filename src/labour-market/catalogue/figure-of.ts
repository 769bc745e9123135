import type { Breakdown } from './breakdowns';
import { AXES, readBreakdown } from './breakdowns';
import type { Concept } from './concepts';
import { CONCEPTS } from './concepts';
import { FIGURE_IDS } from './figures';
import { ownNameOf } from './own-names';
import { plainLabel } from './plain-label';
import { unitFits } from './unit-class';

/** What a source says of one figure, in the shape of an Observation. */
export interface Described {
  /** Code (`ERWP06`), or the label where the source has no code. */
  readonly variable: string;
  /** May be a path of labels: `Arbeitslose > dar. Frauen`. */
  readonly label: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly table: string | null;
}

/** Suffixes whose figure has a name of its own. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([['arbeitslose-langzeit', 'langzeitarbeitslose']]);

interface Named {
  readonly concept: Pick<Concept, 'figure'>;
  /** Breakdowns that are part of the label. */
  readonly parts: readonly string[];
}

/** Concepts as they were found, since 400,000 rows have a dozen of them. */
const FOUND = new Map<string, Named | null>();
const MOST_FOUND = 5_000;

/**
 * The catalogue's id of a figure; null where the catalogue does not have exactly this one: another scale, another
 * breakdown, or a breakdown that it does not know. Names of dimensions don't matter, and totals break nothing down.
 */
export function figureOf(described: Described): string | null {
  const named = namedBy(described);
  if (named === null) return null;
  const labels = Object.values(described.dimensions);
  return withBreakdowns(
    named.concept.figure,
    named.parts.length === 0 ? labels : [...named.parts, ...labels],
  );
}

function withBreakdowns(base: string, labels: readonly string[]): string | null {
  const found: Breakdown[] = [];
  for (const label of labels) {
    const reading = readBreakdown(label);
    if (reading === null) return null;
    if (reading === 'total') continue;
    const same = found.find(({ axis }) => axis === reading.axis);
    if (same && same.suffix !== reading.suffix) return null;
    if (!same) found.push(reading);
  }
  if (found.length === 0) return base;
  const suffixes = AXES.flatMap((axis) => found.find((breakdown) => breakdown.axis === axis)?.suffix ?? []);
  const id = [base, ...suffixes].join('-');
  const own = OWN_NAMES.get(id) ?? id;
  return FIGURE_IDS.has(own) ? own : null;
}

function namedBy({ variable, label, unit, table }: Described): Named | null {
  const key = `${variable}\n${label}\n${unit}\n${table ?? ''}`;
  let named = FOUND.get(key);
  if (named === undefined) {
    named = findConcept(variable, label, unit, table ?? '');
    if (FOUND.size >= MOST_FOUND) FOUND.clear();
    FOUND.set(key, named);
  }
  return named;
}

function findConcept(variable: string, label: string, unit: string, table: string): Named | null {
  const [first = '', ...path] = label.split(' > ');
  const { whole, name, rechtskreis } = plainLabel(first);
  const parts = rechtskreis === undefined ? path : [rechtskreis, ...path];
  const fits = (rule: Concept) => unitFits(unit, rule.unit) && (rule.table?.test(table) ?? true);
  const labelled = CONCEPTS.find((rule) => rule.label.test(name) && fits(rule));
  if (labelled) return { concept: labelled, parts };
  const own = ownNameOf(whole);
  if (own && unitFits(unit, own.unit)) return { concept: own, parts: path };
  const code = variable.toUpperCase();
  const coded = CONCEPTS.find((rule) => rule.codes?.includes(code) && fits(rule));
  return coded ? { concept: coded, parts } : null;
}
