import type { Cents } from '../../domain/numbers/money';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import { cellAddress, cellCents } from '../look/values';
import { CELLS } from '../names';

const ID = 'umschichtung-schritt';

export const UMSCHICHTUNG_SCHRITT: Rule = {
  id: ID,
  title: 'Umschichtung auf ihren Schritt gerundet',
  check(holdings) {
    const planned = cellCents(holdings, CELLS.umschichtung);
    if (planned === undefined) return [];
    const step = cellCents(holdings, CELLS.schritt);
    const exact = cellCents(holdings, CELLS.umschichtungExakt);
    const address = cellAddress(holdings, CELLS.umschichtung);
    return [...notRounded(planned, step), ...tooLittle(planned, exact)].map((part) => ({
      rule: ID,
      severity: 'warnung',
      address,
      ...part,
    }));
  },
};

type Part = Pick<Finding, 'sentence' | 'why' | 'mend'>;

function notRounded(planned: Cents, step: Cents | undefined): readonly Part[] {
  if (step === undefined || step <= 0 || planned % step === 0) return [];
  return [
    {
      sentence: `Die geplante Umschichtung von ${euro(planned)} ist kein Vielfaches des Rundungsschritts von ${euro(step)}.`,
      why: 'Der eingetragene Schritt sagt, worauf die Umschichtung gerundet wird.',
      mend: 'Stellen Sie die Formel der Umschichtung wieder her, oder ändern Sie den Schritt.',
    },
  ];
}

function tooLittle(planned: Cents, exact: Cents | undefined): readonly Part[] {
  if (exact === undefined || planned >= exact) return [];
  return [
    {
      sentence: `Die geplante Umschichtung von ${euro(planned)} deckt den Bedarf nicht: Nötig sind ${euro(exact)}.`,
      why: '§ 46 Abs. 1 SGB II: Fehlende Verwaltungskosten kann das Jobcenter nur aus den Eingliederungsleistungen decken.',
      mend: 'Runden Sie die Umschichtung auf.',
    },
  ];
}
