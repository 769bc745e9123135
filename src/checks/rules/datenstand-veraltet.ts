import { monthText, yearOf } from '../../domain/months/month';
import { findFigure } from '../../labour-market/catalogue';
import type { Finding, Rule } from '../finding';
import { counted } from '../german';
import type { HeldBinding, Holdings } from '../holdings';
import { bindingText, filledMonths } from '../look/bindings';
import { monthOfIso } from '../look/values';

const ID = 'datenstand-veraltet';

export const DATENSTAND_VERALTET: Rule = {
  id: ID,
  title: 'Monatsreihen auf dem neuesten Stand',
  check: (holdings) => holdings.bindings.flatMap((binding) => check(binding, holdings)),
};

/** A series of months is expected to go on while its programme year lasts; a single month was chosen on purpose. */
function check(binding: HeldBinding, { heute, jahr }: Holdings): readonly Finding[] {
  const months = filledMonths(binding);
  const newest = months.at(-1);
  const today = monthOfIso(heute);
  const waiting = findFigure(binding.figure)?.wartezeit.months;
  if (newest === undefined || months.length < 2 || today === undefined || jahr === null) return [];
  if (typeof waiting !== 'number' || yearOf(today) > jahr) return [];
  const expected = today - 1 - waiting;
  if (newest >= expected) return [];
  return [
    {
      rule: ID,
      severity: 'hinweis',
      address: binding.address,
      sentence: `${bindingText(binding)}: Der neueste Wert ist von ${monthText(newest)}; verfügbar sein sollte ${monthText(expected)}.`,
      why: `Dieses Merkmal erscheint monatlich, mit einer Wartezeit von ${counted(waiting, 'Monat', 'Monaten')}.`,
      mend: 'Aktualisieren Sie die Arbeitsmarktzahlen.',
    },
  ];
}
