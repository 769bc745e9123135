import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { Holdings } from '../holdings';
import { budgetTables, rowNamed, UMSCHICHTUNG } from '../look/budget-table';
import { addressIn, numberBeside, textCells } from '../look/sheets';
import { centsIn } from '../look/values';

const ID = 'bez-aufgestockt';

const BEZ = /\bBEZ\b|Beschäftigungszuschuss|16e\s*(?:SGB II\s*)?a\.\s?F\./i;
const WITHOUT_BEZ = /ohne\s+(?:die\s+)?(?:BEZ|Beschäftigungszuschuss)/i;
const SHIFT = /umschichtung|aufstockung|verstärkung/i;
const LONGEST_LABEL = 120;

export const BEZ_AUFGESTOCKT: Rule = {
  id: ID,
  title: 'Keine Umschichtung beim Beschäftigungszuschuss',
  check: (holdings) => [...inTables(holdings), ...besideLabels(holdings)],
};

function inTables(holdings: Holdings): readonly Finding[] {
  return budgetTables(holdings).flatMap((table) => {
    const row = rowNamed(table, UMSCHICHTUNG);
    return table.others
      .filter(({ title }) => BEZ.test(title))
      .flatMap((column) => {
        const amount = row && table.amount(row, column);
        return row && amount ? finding(table.address(row, column), amount) : [];
      });
  });
}

/** A label is short; a long text that speaks of both is prose. */
function besideLabels(holdings: Holdings): readonly Finding[] {
  const labels = textCells(holdings).filter(({ text }) => text.length <= LONGEST_LABEL && SHIFT.test(text));
  return labels.flatMap((cell) => {
    const { text } = cell;
    if (!BEZ.test(text) || WITHOUT_BEZ.test(text)) return [];
    const beside = numberBeside(cell);
    const amount = centsIn(beside?.value);
    return beside && amount ? finding(addressIn(cell.sheet, cell.row, beside.column), amount) : [];
  });
}

function finding(address: string, amount: number): Finding {
  return {
    rule: ID,
    severity: 'fehler',
    address,
    sentence: `Beim Beschäftigungszuschuss (BEZ) ist eine Umschichtung von ${euro(amount)} eingetragen.`,
    why: 'Eingliederungsmittel-Verordnung: Mittel für § 16e SGB II a. F. (BEZ) werden getrennt zugeteilt; das Jobcenter darf sie nicht aufstocken.',
    mend: 'Nehmen Sie den BEZ aus der Umschichtung heraus.',
  };
}
