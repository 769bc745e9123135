import { monthText } from '../../domain/months/month';
import { findFigure } from '../../labour-market/catalogue';
import type { Finding, Rule } from '../finding';
import { counted } from '../german';
import type { HeldBinding } from '../holdings';
import { bindingText, filledMonths, standOf } from '../look/bindings';
import { monthOfIso } from '../look/values';

const ID = 'datenstand-vorlaeufig';

export const DATENSTAND_VORLAEUFIG: Rule = {
  id: ID,
  title: 'Hochgerechnete Werte, zu denen es endgültige gibt',
  check: ({ bindings, heute }) => bindings.flatMap((binding) => check(binding, heute)),
};

function check(binding: HeldBinding, heute: string): readonly Finding[] {
  const waiting = findFigure(binding.figure)?.wartezeit.months ?? 0;
  const newest = filledMonths(binding).at(-1);
  const stand = standOf(binding);
  const today = monthOfIso(heute);
  if (waiting === 0 || newest === undefined || stand === undefined || today === undefined) return [];
  // Published in the month after the Wartezeit has ended.
  const published = newest + waiting + 1;
  if (stand >= newest + waiting || today < published) return [];
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: binding.address,
      sentence: `${bindingText(binding)}: Der Wert für ${monthText(newest)} hat den Stand ${monthText(stand)} und ist noch hochgerechnet; endgültig liegt er etwa seit ${monthText(published)} vor.`,
      why: `Die Wartezeit dieses Merkmals ist ${counted(waiting, 'Monat', 'Monate')}; frühere Werte sind hochgerechnet.`,
      mend: 'Aktualisieren Sie die Arbeitsmarktzahlen.',
    },
  ];
}
