import { monthText, yearOf } from '../../domain/months/month';
import { monthOfPeriod } from '../../workbook/figures/periods';
import type { Finding, Rule } from '../finding';
import type { Holdings } from '../holdings';
import { addressIn, textCells } from '../look/sheets';
import { cellAddress } from '../look/values';
import { CELLS } from '../names';

const ID = 'programmjahr';

/** Titles of an AMIP with their year; other years in a text are those of figures. */
const TITLE =
  /(?<!\p{L})(Programmjahr|Haushaltsjahr|Planjahr|Zielvereinbarung|Integrationsprogramm|AMIP|Ressourcen|Gesamtbudget|Ziele)\s+(?:für\s+)?(?:das\s+)?(?:Jahr\s+)?(20\d\d)(?!\d)/iu;

const WHY =
  'Das AMIP wird für ein Haushaltsjahr abgestimmt (§ 44c Abs. 6 SGB II); Reste eines anderen Jahres verwirren.';

export const PROGRAMMJAHR: Rule = {
  id: ID,
  title: 'Überall dasselbe Programmjahr',
  check(holdings) {
    const { jahr } = holdings;
    return jahr === null ? [] : [...inTexts(holdings, jahr), ...ofReport(holdings, jahr)];
  },
};

function inTexts(holdings: Holdings, jahr: number): readonly Finding[] {
  // A source may be the AMIP of another year.
  const sources = new Set(holdings.bindings.map(({ source }) => source));
  // Most texts name no year, and the first test is much faster.
  const withYears = textCells(holdings).filter(({ text }) => text.includes('20') && !sources.has(text));
  return withYears.flatMap(({ sheet, row, column, text }) => {
    const [title, , year] = TITLE.exec(text) ?? [];
    if (title === undefined || Number(year) === jahr) return [];
    return {
      rule: ID,
      severity: 'warnung',
      address: addressIn(sheet, row, column),
      sentence: `Hier steht „${title}“, das Programmjahr der Mappe ist ${jahr}.`,
      why: WHY,
      mend: 'Berichtigen Sie das Jahr; bei einem gewollten Rückblick ist nichts zu tun.',
    };
  });
}

/** While a programme is made, the figures are still those of the year before. */
function ofReport(holdings: Holdings, jahr: number): readonly Finding[] {
  const month = monthOfPeriod(holdings.berichtsmonat ?? '');
  if (month === null || yearOf(month) === jahr || yearOf(month) === jahr - 1) return [];
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: cellAddress(holdings, CELLS.berichtsmonat),
      sentence: `Der Berichtsmonat ist ${monthText(month)}, das Programmjahr der Mappe ist ${jahr}.`,
      why: WHY,
      mend: 'Berichtigen Sie den Berichtsmonat, oder legen Sie die Mappe des neuen Jahres an.',
    },
  ];
}
