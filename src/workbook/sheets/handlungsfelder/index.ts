import { HANDLUNGSFELDER_COLUMNS, STATUS } from '../../fields/handlungsfelder';
import type { Field } from '../../fields';
import type { SheetDescription, TableColumn } from '../../sheet';
import { EMPTY_ROW, row, section, sentence, text, title } from '../cells';
import { shown, wide } from '../wide';
import { INDIKATOR_ROWS, STAND } from './indikatoren';

const COLUMNS = 11;
const TABLE = 'AMIP_TabHandlungsfelder';

const { nr, handlungsfeld, projekt, ziel, massnahme, rolle, meilenstein, indikator, status, bemerkung } =
  HANDLUNGSFELDER_COLUMNS;

function filled(...fields: readonly Field[]): readonly TableColumn[] {
  return fields.map((field) => ({ kind: 'input', field }));
}

/** Projects by what is written of them. */
const WITH = (column: string): string => `SUMPRODUCT(--(${TABLE}[${column}]<>""))`;
const PROJECTS = WITH('Projekt/Vorhaben');
const COUNTED = STATUS.map((name) => `", ${name}: "&COUNTIF(${TABLE}[Status],"${name}")`).join('&');
const SUMMARY = `=IF(${PROJECTS}=0,"Noch kein Vorhaben eingetragen.","Vorhaben: "&${PROJECTS}&${COUNTED}&", ohne Status: "&${PROJECTS}-${WITH('Status')}&".")`;
const MISSING = `=IF(${PROJECTS}=0,"","Es fehlen: Meilenstein bei "&${PROJECTS}-${WITH('Meilenstein')}&", Rolle bei "&${PROJECTS}-${WITH('Rolle')}&", Indikator bei "&${PROJECTS}-${WITH('Indikator')}&" Vorhaben.")`;

/** Section 4 of the programme: what is done in each field of action, by whom, until when, and how it is measured. */
export const HANDLUNGSFELDER: SheetDescription = {
  key: 'handlungsfelder',
  title: 'Handlungsfelder',
  position: 6,
  needs: ['ressourcen', 'ziele', 'massnahmen'],
  columnWidths: [40, 106, 130, 130, 136, 86, 76, 92, 112, 66, 92],
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [
    {
      key: 'handlungsfelder',
      rows: [
        title('="Geschäftspolitische Handlungsfelder "&AMIP_Jahr'),
        row(sentence('=AMIP_Jobcenter&""', 'label')),
        row(...wide(shown(SUMMARY, 'text', 'note'), COLUMNS)),
        row(...wide(shown(MISSING, 'text', 'note'), COLUMNS)),
        EMPTY_ROW,
        section('Indikatoren', COLUMNS),
        row(
          ...wide(text('Indikator', 'headLabel'), 2),
          text('Stand', 'head'),
          text('Ziel', 'head'),
          ...['Quelle', '', '', ''].map((heading) => text(heading, 'headLabel')),
        ),
        ...INDIKATOR_ROWS,
        EMPTY_ROW,
      ],
    },
    {
      key: 'handlungsfelderPlan',
      rows: [
        section('Handlungsfelder und Vorhaben', COLUMNS),
        {
          kind: 'table',
          name: TABLE,
          label: 'Handlungsfelder',
          path: 'handlungsfelder',
          rows: 15,
          rowHeight: 48,
          columns: [
            ...filled(nr, handlungsfeld, projekt, ziel, massnahme, rolle, meilenstein, indikator),
            { kind: 'formula', title: 'Stand des Indikators', style: 'text', formula: STAND },
            ...filled(status, bemerkung),
          ],
        },
      ],
    },
  ],
};
