import type { Rule } from '../finding';
import { percent } from '../german';
import { kfaSatz } from '../look/kfa-satz';
import { cellAddress, cellNumber } from '../look/values';
import { CELLS } from '../names';

const ID = 'kfa-satz-des-jahres';

export const KFA_SATZ_DES_JAHRES: Rule = {
  id: ID,
  title: 'KFA-Satz des Programmjahrs',
  check(holdings) {
    const stated = cellNumber(holdings, CELLS.satz);
    const law = kfaSatz(holdings.jahr);
    if (stated === undefined || law === undefined || stated === law) return [];
    return [
      {
        rule: ID,
        severity: 'warnung',
        address: cellAddress(holdings, CELLS.satz),
        sentence: `Der KFA-Satz ist ${percent(stated)}; für ${holdings.jahr} gilt ${percent(law)}.`,
        why: `§ 46 Abs. 3 SGB II: Der Bund trägt ${percent(1 - law)} der Gesamtverwaltungskosten, die Kommune den Rest.`,
        mend: `Tragen Sie ${percent(law)} ein, oder begründen Sie den anderen Satz.`,
      },
    ];
  },
};
