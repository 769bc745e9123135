import type { CellsRow } from '../../sheet';

import { germanEuro, germanMillions, germanPercent } from '../sentences';
import { EMPTY_ROW } from '../cells';
import { BUDGET_TABLE } from './budget-table';
import { heading, known, ownText, paragraph, SPACE } from './prose';

const TOTAL =
  `"Das Gesamtbudget für das Haushaltsjahr "&AMIP_Jahr&" beträgt "&${germanMillions('AMIP_Bericht_Gesamt')}` +
  `&". Davon sind "&${germanMillions('AMIP_Bericht_VK')}&" zur Deckung der Verwaltungskosten und "` +
  `&${germanMillions('AMIP_Bericht_EGL')}&" für die Erbringung von Eingliederungsleistungen (EGL) vorgesehen (siehe Tabelle)."`;
const NO_TOTAL =
  'Das Gesamtbudget liegt noch nicht vor: Auf dem Blatt „Ressourcen“ fehlen Angaben zur Zuteilung oder zum Bedarf.';

const SHIFT =
  `IF(AMIP_Umschichtung=0,"Eine Umschichtung ist nicht erforderlich.",${germanEuro('ABS(AMIP_Umschichtung)')}` +
  `&IF(AMIP_Umschichtung>0," werden von den EGL zu den Verwaltungskosten umgeschichtet"," werden von den Verwaltungskosten zu den EGL umgeschichtet")` +
  `&IF(AMIP_Egl>0,"; das sind "&${germanPercent('ABS(AMIP_Umschichtung)/AMIP_Egl')}&" der Zuteilung für EGL.","."))`;
const NO_SHIFT = 'Die Umschichtung liegt noch nicht vor.';

const KFA = `"Der kommunale Finanzierungsanteil beträgt "&${germanEuro('AMIP_KFA')}&"."`;
const NO_KFA = 'Der kommunale Finanzierungsanteil liegt noch nicht vor.';

/** Section 2.5: the table of the sheet Ressourcen and sentences that take their figures from it. */
export function ressourcen(): readonly CellsRow[] {
  return [
    heading('="2.5 Ressourcen"'),
    paragraph(3, known(['AMIP_Bericht_Gesamt', 'AMIP_Bericht_EGL', 'AMIP_Bericht_VK'], TOTAL, NO_TOTAL)),
    ...BUDGET_TABLE,
    SPACE,
    paragraph(2, known(['AMIP_Umschichtung', 'AMIP_Egl'], SHIFT, NO_SHIFT), known(['AMIP_KFA'], KFA, NO_KFA)),
    ownText('textRessourcen', 3),
    EMPTY_ROW,
  ];
}
