import { findFigure } from '../../labour-market/catalogue';
import type { Binding, PeriodRule } from './binding';
import { fromOrigin, newestOrigin } from './choose-source';
import type { Origin } from './choose-source';
import { figureAt, figureOfYear } from './figure-at';
import type { Published } from './figure-at';
import type { FigureSource, SourceFigure } from './figure-source';
import { figureMessages } from './messages';
import { fitsRule } from './periods-of-rule';

/** What a source has for one binding. */
export interface Found {
  /** Whose figures these are: as bound, or for a new binding the one with the newest number. */
  readonly origin: Origin;
  readonly list: readonly SourceFigure[];
  readonly at: (period: string) => Published | null;
  readonly messages: readonly string[];
}

/** The source has nothing, or what it has must not be used. */
export function foundNothing(origin: Origin, messages: readonly string[] = []): Found {
  return { origin, list: [], at: () => null, messages };
}

/** By name of the binding. Only what its own source and table say: sources are never mixed. */
export function lookUp(bindings: readonly Binding[], source: FigureSource): ReadonlyMap<string, Found> {
  return new Map(bindings.map((binding) => [binding.name, foundOf(binding, source)]));
}

function foundOf(binding: Binding, source: FigureSource): Found {
  const { regionName, rule } = binding;
  const figure = findFigure(binding.figure);
  if (!figure) return foundNothing(binding, [figureMessages.unknownFigure(binding.figure)]);
  const all = source.find(binding.figure, binding.region);
  if (all.length === 0) return foundNothing(binding, [figureMessages.notLoaded(figure.label, regionName)]);
  const origin = isBound(binding) ? binding : originFor(rule, all);
  const list = fromOrigin(all, origin);
  if (list.length === 0) {
    const bound = [binding.source, binding.table].filter(Boolean).join(', ');
    return foundNothing(binding, [figureMessages.otherSource(figure.label, regionName, bound)]);
  }
  if (rule.kind !== 'jahresmittel')
    return { origin, list, at: (period) => figureAt(list, period, figure.unit), messages: [] };
  const { published, message } = figureOfYear(figure, list, rule.year);
  return { origin, list, at: () => published, messages: message ? [message] : [] };
}

/** A binding that was made while nothing was loaded has no source yet. */
function isBound({ source }: Binding): boolean {
  return source !== '';
}

function originFor(rule: PeriodRule, list: readonly SourceFigure[]): Origin {
  const newest = newestOrigin(list, ({ period }) => fitsRule(rule, period)) ?? list.at(-1);
  return { source: newest?.source ?? '', table: newest?.table ?? null };
}

/** AGS → why: regions for which the source has nothing but signs. */
export function refusedRegions(
  bindings: readonly Binding[],
  found: ReadonlyMap<string, Found>,
): ReadonlyMap<string, string> {
  const figures = new Map<string, SourceFigure[]>();
  const names = new Map(bindings.map(({ region, regionName }) => [region, regionName]));
  for (const { name, region } of bindings)
    figures.set(region, [...(figures.get(region) ?? []), ...(found.get(name)?.list ?? [])]);
  return new Map(
    [...figures]
      .filter(([, list]) => list.length > 0 && list.every(({ value }) => value === null))
      .map(([region]) => [region, figureMessages.allSigns(names.get(region) ?? region)]),
  );
}
