import { regionByAgs } from '../../labour-market/regions';
import { FIELDS } from '../../workbook/fields';
import type { Rule } from '../finding';
import { cellAddress } from '../look/values';

const ID = 'ags-unbekannt';

export const AGS_UNBEKANNT: Rule = {
  id: ID,
  title: 'Der AGS ist der eines Kreises',
  check(holdings) {
    const { ags } = holdings.jobcenter;
    if (ags === null || isKreis(ags)) return [];
    return [
      {
        rule: ID,
        severity: 'warnung',
        address: cellAddress(holdings, FIELDS.ags.name),
        sentence: `Der AGS „${ags}“ gehört zu keinem Kreis und zu keiner kreisfreien Stadt.`,
        why: 'Mit diesem Schlüssel werden die Zahlen zum Arbeitsmarkt gesucht; zu einem falschen gibt es keine.',
        mend: 'Tragen Sie den fünfstelligen Schlüssel mit führender Null ein; nach einer Gebietsreform gilt der neue.',
      },
    ];
  },
};

/** The key of a Gemeinde begins with that of its Kreis. */
function isKreis(ags: string): boolean {
  return regionByAgs(/^\d{8}$/.test(ags) ? ags.slice(0, 5) : ags)?.level === 'Kreis';
}
