import type { FieldStyle } from '../../fields';
import type { BlockDescription, CellsRow, FormulaCell } from '../../sheet';
import { head, note, onNewPage, result, row, section, text } from '../cells';
import { IQ_TOLERANCE, light, LZB_TOLERANCE } from '../light';
import { atMonth } from '../month-lookup';
import {
  benefitsSoFar,
  expectedStock,
  neededIntegrations,
  rateForecast,
  room,
  stockForecast,
} from './forecast';

const MISSING = '"Zahlen fehlen"';

function figure(name: string, label: string, style: FieldStyle, formula: string): FormulaCell {
  return { kind: 'formula', name, label, style, formula, look: 'result' };
}

/** What a column of an indicator holds for its last month. */
function latest(indicator: 'IQ' | 'LZB', column: string): string {
  const months = `AMIP_${indicator}_Monate`;
  const stand = `AMIP_${indicator}_Stand`;
  const value = `INDEX(AMIP_${indicator}_${column},MATCH(${stand},${months},0))`;
  return `=IF(COUNTIF(${months},${stand})=0,"",${value})`;
}

/** The same figure of both indicators. */
function both(label: string, suffix: string, column: string, rate: FieldStyle, stock: FieldStyle): CellsRow {
  return row(
    text(label),
    figure(`AMIP_IQ_${suffix}`, `IQ: ${label}`, rate, latest('IQ', column)),
    figure(`AMIP_LZB_${suffix}`, `LZB: ${label}`, stock, latest('LZB', column)),
  );
}

function forecast(label: string, suffix: string, part: 1 | 2 | 3 | 4): CellsRow {
  const [rate, stock] = part === 4 ? (['persons', 'persons'] as const) : (['rate', 'change'] as const);
  return row(
    text(label),
    figure(`AMIP_IQ_${suffix}`, `IQ: ${label}`, rate, rateForecast(part)),
    figure(`AMIP_LZB_${suffix}`, `LZB: ${label}`, stock, stockForecast(part)),
  );
}

const RATE_MONTHS = 'SUMPRODUCT(ISNUMBER(AMIP_IQ_Zaehler)*ISNUMBER(AMIP_IQ_Nenner))';
const STOCK_MONTHS = 'COUNT(AMIP_LZB_Ist)';
const BENEFIT_MONTH =
  'SUMPRODUCT(MAX((AMIP_Bestand_Monate>=DATE(AMIP_Jahr,1,1))*ISNUMBER(AMIP_LLU)*AMIP_Bestand_Monate))';

/** Where the year stands now and where it goes, one glance. */
export const STANDING: BlockDescription = {
  key: 'zieleStand',
  rows: [
    onNewPage(section('Stand und Prognose', 8)),
    head('', 'Integrations-\nquote', 'Bestand an LZB'),
    row(
      text('Datenstand: letzter vollständiger Monat'),
      result('iqStand', `=IF(${RATE_MONTHS}=0,${MISSING},DATE(AMIP_Jahr,${RATE_MONTHS},1))`),
      result('lzbStand', `=IF(${STOCK_MONTHS}=0,${MISSING},DATE(AMIP_Jahr,${STOCK_MONTHS},1))`),
    ),
    row(
      text('Ist seit Januar'),
      result('iqAktuell', latest('IQ', 'Ist')),
      result('lzbAktuell', latest('LZB', 'Ist')),
    ),
    both('Soll desselben Monats', 'SollAktuell', 'SollMonat', 'rate', 'count'),
    both('Zielerreichung', 'ZielerreichungAktuell', 'Zielerreichung', 'change', 'change'),
    both('Ampel', 'AmpelAktuell', 'Ampel', 'light', 'light'),
    row(
      text('LZB: Veränderung zum Vorjahr'),
      null,
      figure(
        'AMIP_LZB_VeraenderungAktuell',
        'LZB: Veränderung zum Vorjahr',
        'change',
        latest('LZB', 'VeraenderungIst'),
      ),
    ),
    forecast('Prognose zum Jahresende', 'Prognose', 1),
    forecast('untere Grenze', 'PrognoseUnten', 2),
    forecast('obere Grenze', 'PrognoseOben', 3),
    forecast('geschätzte Monate', 'PrognoseMonate', 4),
    row(
      text('LZB: Prognose des Jahresdurchschnitts'),
      null,
      figure('AMIP_LZB_PrognoseBestand', 'LZB: Prognose des Jahresdurchschnitts', 'count', expectedStock()),
    ),
    row(
      text('Ampel der Prognose'),
      figure(
        'AMIP_IQ_PrognoseAmpel',
        'IQ: Ampel der Prognose',
        'light',
        light('AMIP_IQ_Prognose', 'AMIP_IQ_Ziel', 'mehr', IQ_TOLERANCE),
      ),
      figure(
        'AMIP_LZB_PrognoseAmpel',
        'LZB: Ampel der Prognose',
        'light',
        light('AMIP_LZB_PrognoseBestand', 'AMIP_LZB_Ziel', 'weniger', LZB_TOLERANCE),
      ),
    ),
    row(
      text('noch nötige Integrationen'),
      figure('AMIP_NoetigeIntegrationen', 'noch nötige Integrationen', 'persons', neededIntegrations()),
    ),
    row(
      text('LZB-Spielraum der restlichen Monate'),
      null,
      figure('AMIP_LZB_Spielraum', 'LZB-Spielraum der restlichen Monate', 'count', room()),
    ),
    row(
      text('LLU: Datenstand'),
      figure(
        'AMIP_LLU_Stand',
        'LLU: Datenstand',
        'month',
        `=IF(${BENEFIT_MONTH}=0,${MISSING},${BENEFIT_MONTH})`,
      ),
    ),
    row(
      text('LLU: gegen Vorjahresmonat'),
      figure(
        'AMIP_LLU_Aktuell',
        'LLU: gegen Vorjahresmonat',
        'change',
        `=${atMonth('AMIP_LLU_Veraenderung', 'AMIP_Bestand_Monate', 'AMIP_LLU_Stand')}`,
      ),
    ),
    row(
      text('LLU: seit Januar gegen Vorjahr'),
      figure('AMIP_LLU_Kumuliert', 'LLU: seit Januar gegen Vorjahr', 'change', benefitsSoFar()),
    ),
    note(
      'Prognose: der Rest des Jahres verläuft wie im Vorjahr. Grenzen: größter bisheriger Fehler, keine Wahrscheinlichkeit; leer bei weniger als drei Vergleichen.',
    ),
    note(
      'Nötige Integrationen: Zielwert × mittlerer ELB-Bestand der bekannten Monate − bisherige Integrationen.',
    ),
    note('LZB-Spielraum: Bestand, den die restlichen Monate im Mittel höchstens haben dürfen.'),
  ],
};
