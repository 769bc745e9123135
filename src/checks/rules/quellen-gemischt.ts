import { findFigure } from '../../labour-market/catalogue';
import type { Finding, Rule } from '../finding';
import { enumerated } from '../german';
import type { HeldBinding, Holdings } from '../holdings';
import { tableRows } from '../look/table-rows';
import { textIn } from '../look/values';
import { TABLES } from '../names';

const ID = 'quellen-gemischt';

/** A figure at a place, from a source. */
interface Sourced {
  /** Only what has the same key is one series, or stands beside it to be compared. */
  readonly key: string;
  readonly title: string;
  readonly source: string;
  readonly address: string;
}

export const QUELLEN_GEMISCHT: Rule = {
  id: ID,
  title: 'Eine Quelle je Reihe',
  check: (holdings) => grouped([...bound(holdings), ...listedFigures(holdings)]).flatMap(check),
};

function bound({ bindings }: Holdings): readonly Sourced[] {
  return bindings.map((binding) => ({
    key: `${binding.figure}\n${frequency(binding)}`,
    title: findFigure(binding.figure)?.label ?? binding.figure,
    source: binding.source.trim(),
    address: binding.address,
  }));
}

/** Means of years and values of months are different series, which rightly have different sources. */
function frequency({ written }: HeldBinding): number {
  return written[0]?.period.length ?? 0;
}

function listedFigures(holdings: Holdings): readonly Sourced[] {
  return tableRows(holdings, TABLES.eckdaten).flatMap((row) => {
    const title = textIn(row.value('Merkmal'));
    const source = textIn(row.value('Quelle'));
    if (title === '' || source === '') return [];
    return { key: `Eckdaten\n${title}`, title, source, address: row.address('Quelle') };
  });
}

function grouped(figures: readonly Sourced[]): readonly (readonly Sourced[])[] {
  const groups = new Map<string, Sourced[]>();
  for (const one of figures) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups.values()];
}

function check(group: readonly Sourced[]): readonly Finding[] {
  const firstOf = new Map<string, Sourced>();
  for (const one of group) if (!firstOf.has(one.source)) firstOf.set(one.source, one);
  const [first, second] = [...firstOf.values()];
  if (!first || !second) return [];
  const places = [...firstOf.values()].map(({ source, address }) => `${source} (${address})`);
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: second.address,
      sentence: `${first.title}: Die Zahlen kommen aus ${firstOf.size} Quellen: ${enumerated(places)}.`,
      why: 'Quellen grenzen verschieden ab und runden verschieden (Schnittstelle der BA: auf Zehner); gemischt zeigen sie Sprünge, die es nicht gibt.',
      mend: 'Holen Sie alle Zahlen dieses Merkmals aus derselben Quelle.',
    },
  ];
}
