import type { BlockDescription, CellsRow } from '../../sheet';
import { field, head, input, note, result, row, section, text } from '../cells';
import { between, JANUARY, known, LAST_DECEMBER } from '../periods';
import { target } from './targets';

const MONTHS = 'AMIP_Zahlen_Monate';
const STAND = 'AMIP_IQ_Stand';

/** The rate of the year so far; only where women or men are known in every month it needs. */
function rateOf(sex: 'F' | 'M'): string {
  const integrations = `AMIP_Integrationen_${sex}`;
  const stock = `AMIP_ELB_${sex}`;
  const counts = known(integrations, '>=0', between(MONTHS, JANUARY, STAND));
  const stocks = known(stock, '>0', between(MONTHS, LAST_DECEMBER, `EDATE(${STAND},-1)`));
  const ofMonth = `SUMIFS(${integrations},${MONTHS},${STAND})+SUMIFS(${stock},${MONTHS},${STAND})`;
  const missing = `OR(MIN(${counts},${stocks})<MONTH(${STAND}),${ofMonth}=0)`;
  return `=IF(COUNT(${STAND})=0,"",IF(${missing},"",AMIP.JAHRESFORTSCHRITT(${MONTHS},${integrations},${stock},${STAND})))`;
}

function rowOf(label: string, key: 'iqf' | 'iqm'): CellsRow {
  return row(
    text(label),
    input(`${key}Vorjahr`),
    input(`${key}Veraenderung`),
    result(`${key}Ziel`, target(key === 'iqf' ? 'IQF' : 'IQM')),
    result(`${key}Ist`, rateOf(key === 'iqf' ? 'F' : 'M')),
  );
}

/** Targets for women and men, and what the lights allow. */
export const BY_SEX: BlockDescription = {
  key: 'zieleNachGeschlecht',
  rows: [
    section('Integrationsquote nach Geschlecht, Monitoring und Ampel', 8),
    head('Zielindikator', 'Vorjahreswert', 'vereinbarte Veränderung', 'Zielwert', 'Ist seit Januar'),
    rowOf('Integrationsquote Frauen', 'iqf'),
    rowOf('Integrationsquote Männer', 'iqm'),
    note(
      'Eigene Ziele für Frauen und Männer sind nicht in jedem Jahr vereinbart: dann bleiben die Felder leer.',
    ),
    note('Leistungen zum Lebensunterhalt (LLU): qualitatives Monitoring ohne Zielwert, siehe unten.'),
    field('iqToleranz', 'Anteil des Solls, leer: 5 %'),
    field('lzbToleranz', 'Anteil des Solls, leer: 0,5 %'),
    note(
      'Eine amtliche Schwelle für die Ampeln gibt es nicht; die Toleranz ist eine Einstellung des Jobcenters.',
    ),
  ],
};
