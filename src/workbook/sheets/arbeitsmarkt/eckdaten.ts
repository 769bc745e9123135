import { ECKDATEN_FIELDS } from '../../fields/arbeitsmarkt';
import type { BlockDescription, TableColumn, TableGrid } from '../../sheet';
import { note, section } from '../cells';

/** How many columns the sheet has; the table needs all of them. */
export const COLUMNS = 12;
/** Room for the figures of a programme, and a few more. */
const ROWS = 12;

const {
  merkmal,
  region,
  einheit,
  monat,
  wert,
  vorjahreswert,
  veraenderungLautQuelle,
  hoechststand,
  quelle,
  bemerkung,
} = ECKDATEN_FIELDS;

const inputs = (...fields: readonly TableColumn[]): readonly TableColumn[] => fields;
const input = (field: (typeof ECKDATEN_FIELDS)[keyof typeof ECKDATEN_FIELDS]): TableColumn => ({
  kind: 'input',
  field,
});

/** The printed figures of the labour market, one a row. */
export const ECKDATEN: TableGrid = {
  kind: 'table',
  name: 'AMIP_TabEckdaten',
  label: 'Eckdaten',
  path: 'arbeitsmarkt.eckdaten',
  rows: ROWS,
  columns: [
    ...inputs(...[merkmal, region, einheit, monat, wert, vorjahreswert].map(input)),
    {
      kind: 'formula',
      title: 'Veränderung',
      style: 'change',
      formula:
        '=IF(COUNT([@Wert],[@Vorjahreswert])<2,"",IF([@Einheit]="Prozent",[@Wert]-[@Vorjahreswert],IF([@Vorjahreswert]=0,"",[@Wert]/[@Vorjahreswert]-1)))',
    },
    {
      kind: 'formula',
      title: 'Veränderung in',
      style: 'text',
      formula:
        '=IF([@Einheit]="","",IF([@Einheit]<>"Prozent","Prozent",IF(N([@Wert])>1,"Wert mit % ?","Prozentpunkte")))',
    },
    ...inputs(...[veraenderungLautQuelle, hoechststand, quelle, bemerkung].map(input)),
  ],
};

export const ECKDATEN_BLOCK: BlockDescription = {
  key: 'eckdaten',
  rows: [
    section('Eckdaten: veröffentlichte Zahlen mit Quelle', COLUMNS),
    note(
      'Neue Zeilen: unter die letzte Zeile schreiben. Ein Zeichen der Quelle („.“, „-“) heißt „nicht bekannt“: Zelle leer lassen.',
    ),
    note(
      'Veränderung gegenüber dem Vorjahreswert: bei Anteilen und Quoten die Differenz in Prozentpunkten, sonst in Prozent.',
    ),
    note(
      'Ausbildungsstellen und Bewerber zählen seit 1. Oktober: von Oktober bis Februar sagen sie wenig, vergleichbar ist nur derselbe Monat.',
    ),
    ECKDATEN,
  ],
};
