import { parseAddress } from '../workbook/address';
import type { Finding, Rule, Severity } from './finding';
import type { Holdings } from './holdings';
import { RULES } from './rules';

const RANK: { readonly [Key in Severity]: number } = { fehler: 0, warnung: 1, hinweis: 2 };

/** All findings, the severe ones first, then by sheet and cell. */
export function runChecks(holdings: Holdings, rules: readonly Rule[] = RULES): readonly Finding[] {
  const sheets = new Map(holdings.sheets.map(({ name }, index) => [name, index]));
  return rules
    .flatMap((rule) => findingsOf(rule, holdings))
    .map((finding) => ({ finding, place: placeOf(finding, sheets) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ finding }) => finding);
}

/** A rule that fails must not hide the findings of the others. */
function findingsOf(rule: Rule, holdings: Holdings): readonly Finding[] {
  try {
    return rule.check(holdings);
  } catch (error) {
    return [
      {
        rule: rule.id,
        severity: 'hinweis',
        address: null,
        sentence: `Die Prüfung „${rule.title}“ konnte nicht ausgeführt werden: ${error instanceof Error ? error.message : String(error)}`,
        why: 'Was sie prüft, ist damit offen; die anderen Prüfungen gelten.',
        mend: 'Prüfen Sie diesen Punkt von Hand und melden Sie den Fehler.',
      },
    ];
  }
}

type Place = readonly number[];

function placeOf({ severity, address }: Finding, sheets: ReadonlyMap<string, number>): Place {
  if (address === null) return [RANK[severity], Number.MAX_SAFE_INTEGER];
  const { sheet, row, column } = parseAddress(address);
  return [RANK[severity], sheets.get(sheet) ?? sheets.size, row, column];
}

function comparePlaces(a: Place, b: Place): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
