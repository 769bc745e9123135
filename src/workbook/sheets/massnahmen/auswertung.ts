import { KOSTENTRAEGER } from '../../../domain/foerderung/instrumente';
import { FIELDS, RESULTS } from '../../fields';
import type { InputKey, ResultKey } from '../../fields';
import type { Cell } from '../../sheet';
import { input, result, text } from '../cells';
import { figure, shown, wide } from '../wide';
import { ENTERING, FROM_EGL, plan, sumPaidBy } from './plan-columns';

type Cells = readonly (Cell | null)[];

/** How many years after the programme year are shown one by one: § 16i SGB II runs for five. */
const YEARS = [1, 2, 3, 4, 5];

function heading(title: string): Cells {
  return ['', '', ''].map((empty, column) => text(column === 0 ? title : empty, 'section'));
}

function heads(first: string, ...others: readonly string[]): Cells {
  return [text(first, 'headLabel'), ...others.map((title) => text(title, 'head'))];
}

function resultLine(key: ResultKey, formula: string): Cells {
  return [...wide(text(RESULTS[key].label), 2), result(key, formula)];
}

function inputLine(key: InputKey): Cells {
  return [...wide(text(FIELDS[key].label), 2), input(key)];
}

const BUDGET: readonly Cells[] = [
  heading('Budget für Eingliederungsleistungen'),
  resultLine(
    'massnahmenBudget',
    '=IF(COUNT(AMIP_Egl,AMIP_Umschichtung)<2,"",ROUND(AMIP_Egl-AMIP_Umschichtung+N(AMIP_Einnahmen),2))',
  ),
  resultLine('massnahmenEgl', sumPaidBy('EGL', 'Kosten im Jahr')),
  resultLine(
    'massnahmenRest',
    '=IF(COUNT(AMIP_Massnahmen_Budget,AMIP_Massnahmen_EGL)<2,"",ROUND(AMIP_Massnahmen_Budget-AMIP_Massnahmen_EGL,2))',
  ),
];

function paidBy(payer: string, label: string): Cells {
  return [
    text(label),
    shown(sumPaidBy(payer, 'Kosten im Jahr'), 'euro', 'plain'),
    shown(sumPaidBy(payer, 'VE Folgejahre'), 'euro', 'plain'),
  ];
}

function total(column: string): Cell {
  const sum = `=IF(COUNT(${plan(column)})=0,"",ROUND(SUM(${plan(column)}),2))`;
  return shown(sum, 'euro', 'total');
}

const PAYERS: readonly Cells[] = [
  heads('wer zahlt', 'Kosten im Jahr', 'VE Folgejahre'),
  ...KOSTENTRAEGER.map(({ key, belastetEgl }) => paidBy(key, belastetEgl ? 'EGL (Budget oben)' : key)),
  paidBy('entfällt', 'entfällt'),
  paidBy('gilt nicht', 'gilt noch nicht'),
  paidBy('unbekannt', 'unbekannt'),
  [text('zusammen', 'totalLabel'), total('Kosten im Jahr'), total('VE Folgejahre')],
];

/**
 * Months of each measure in the year after the programme year by `offset`, as an array: the overlap of two spans is
 * (sum of lengths − distance of the begins − distance of the ends) ÷ 2, where that is above 0. MIN and MAX would give
 * one number for the whole column.
 */
function monthsInYear(offset: number): string {
  const begin = `(YEAR(${plan('Beginn')})*12+MONTH(${plan('Beginn')}))`;
  const duration = plan('Dauer in Monaten');
  const january = `((AMIP_Jahr+${offset})*12+1)`;
  const twice = `(${duration}+12-ABS(${begin}+${duration}-${january}-12)-ABS(${begin}-${january}))`;
  return `(${twice}+ABS(${twice}))/4`;
}

function dueIn(offset: number): Cells {
  const sum = `SUMPRODUCT(${monthsInYear(offset)},${FROM_EGL},${plan('Eintritte')},${plan('Kosten je Monat')})`;
  const formula = `=IF(COUNT(${plan('VE Folgejahre')})=0,"",IFERROR(ROUND(${sum},2),"Eingaben prüfen"))`;
  return [
    ...wide(shown(`="fällig "&AMIP_Jahr+${offset}`, 'text', 'label'), 2),
    figure(`AMIP_VE_${offset}`, `VE aus EGL, ${offset}. Folgejahr`, formula, 'euro', 'plain'),
  ];
}

const YEAR_NAMES = YEARS.map((offset) => `AMIP_VE_${offset}`).join(',');
const DUE: readonly Cells[] = [
  heading('Verpflichtungen aus EGL (§ 38 BHO)'),
  [text('Annahme: gleiche Kosten je Monat, die ganze Dauer lang.', 'note')],
  ...YEARS.map(dueIn),
  [
    ...wide(text('später'), 2),
    shown(
      `=IF(COUNT(${YEAR_NAMES})<${YEARS.length},"",ROUND(SUMIFS(${plan('VE Folgejahre')},${plan('zahlt')},"EGL")-SUM(${YEAR_NAMES}),2))`,
      'euro',
      'plain',
    ),
  ],
];

const FIGURES = 'AMIP_Arbeitslose_Frauenanteil,AMIP_Quote_Frauen,AMIP_Quote_Maenner';
/** Entries of the rows with a share: others have no weight. */
const WEIGHT = `SUMPRODUCT(${ENTERING},--ISNUMBER(${plan('Anteil Frauen')}),${plan('Eintritte')})`;

const WOMEN: readonly Cells[] = [
  heading('Beteiligung von Frauen (§ 16 Abs. 1 SGB II)'),
  inputLine('anteilFrauen'),
  inputLine('quoteFrauen'),
  inputLine('quoteMaenner'),
  inputLine('mindestbeteiligungBa'),
  resultLine(
    'mindestbeteiligung',
    `=IF(ISNUMBER(AMIP_Mindestbeteiligung_BA),AMIP_Mindestbeteiligung_BA,IF(COUNT(${FIGURES})<3,"",IF(MIN(${FIGURES})<=0,"",AMIP.MINDESTBETEILIGUNG(${FIGURES}))))`,
  ),
  resultLine(
    'frauenanteil',
    `=IF(${WEIGHT}=0,"",SUMPRODUCT(${ENTERING},${plan('Eintritte')},${plan('Anteil Frauen')})/${WEIGHT})`,
  ),
  // Half of the last place of published shares is no difference.
  resultLine(
    'frauenAmpel',
    '=IF(COUNT(AMIP_Frauenanteil,AMIP_Mindestbeteiligung)<2,"",IF(AMIP_Frauenanteil>AMIP_Mindestbeteiligung-0.0005,1,-1))',
  ),
];

/** What follows from the plan, three columns wide. */
export const AUSWERTUNG: readonly Cells[] = [...BUDGET, [], ...PAYERS, [], ...DUE, [], ...WOMEN];
