import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { Budget } from '../look/budget';
import { budgets } from '../look/budget';

const ID = 'umschichtung-groesser-als-zuteilung';

export const UMSCHICHTUNG_GROESSER_ALS_ZUTEILUNG: Rule = {
  id: ID,
  title: 'Umschichtung nicht größer als die Zuteilung',
  check: (holdings) => budgets(holdings).flatMap(check),
};

function check({ umschichtung, egl, einnahmen, vk, umschichtungAddress }: Budget): readonly Finding[] {
  if (umschichtung === undefined) return [];
  const [title, available] =
    umschichtung > 0
      ? ['Eingliederungsleistungen', egl === undefined ? undefined : egl + (einnahmen ?? 0)]
      : ['Verwaltungskosten', vk];
  const amount = Math.abs(umschichtung);
  if (available === undefined || amount <= available) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address: umschichtungAddress,
      sentence: `Die Umschichtung von ${euro(amount)} ist größer als die Mittel für ${title} (${euro(available)}).`,
      why: '§ 46 Abs. 1 SGB II, §§ 20, 46 BHO: Umgeschichtet werden kann nur, was zugeteilt ist.',
      mend: 'Prüfen Sie Bedarf, Zuteilung und KFA; senken Sie den Bedarf oder die Umschichtung.',
    },
  ];
}
