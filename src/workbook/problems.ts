import type { ChartDescription, TableGrid } from './sheet';
import type { Problem, ProblemCode } from './types';

/** A refusal of Excel or of ours: the message is a German sentence for the user. */
export class WorkbookError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkbookError';
  }
}

export const SENTENCES = {
  cellEdit:
    'Excel ist gerade im Bearbeitungsmodus einer Zelle. Schließen Sie die Eingabe mit der Eingabetaste oder Esc ab und versuchen Sie es noch einmal.',
  workbookProtected:
    'Die Struktur der Arbeitsmappe ist geschützt, deshalb lässt sich kein Blatt anlegen. Heben Sie unter „Überprüfen“ den Arbeitsmappenschutz auf und versuchen Sie es noch einmal.',
  outdated:
    'Die Mappe hat sich seit der Vorschau geändert. Es wurde nichts geschrieben. Prüfen Sie die neue Vorschau und bestätigen Sie sie.',
  tooLarge: 'Die Datenmenge ist für einen einzigen Schreibvorgang zu groß. Füllen Sie die Blätter einzeln.',
} as const;

export function sheetProtected(title: string): Problem {
  const message = `Das Blatt „${title}“ ist geschützt. Heben Sie unter „Überprüfen“ den Blattschutz auf und versuchen Sie es noch einmal. Es wurde nichts geschrieben.`;
  return { code: 'protected', message, blocking: true };
}

export function workbookProtected(): Problem {
  return { code: 'protected', message: SENTENCES.workbookProtected, blocking: true };
}

export function nameMissing(name: string, label: string): Problem {
  const message = `Der Name ${name} (${label}) fehlt in der Mappe; diese Zelle bleibt unberührt. Markieren Sie die richtige Zelle, geben Sie ${name} links in das Namenfeld ein und drücken Sie die Eingabetaste.`;
  return { code: 'nameMissing', message, blocking: false, name };
}

export function nameDead(name: string, label: string): Problem {
  const message = `Der Name ${name} (${label}) zeigt auf keine Zelle mehr, vielleicht wurde sie gelöscht. Weisen Sie ihm unter „Formeln > Namens-Manager“ die richtige Zelle zu.`;
  return { code: 'nameDead', message, blocking: false, name };
}

export function nameShape(name: string, label: string, address: string): Problem {
  const message = `Der Name ${name} (${label}) steht für ${address} statt für eine einzelne Zelle; dort wird nichts geschrieben. Weisen Sie ihm unter „Formeln > Namens-Manager“ die richtige Zelle zu.`;
  return { code: 'nameDead', message, blocking: false, name, address };
}

export function spillBlocked(label: string, address: string, blockers: readonly string[]): Problem {
  const where = blockers.length > 3 ? `${blockers.slice(0, 3).join(', ')} und weitere` : blockers.join(', ');
  const cells = blockers.length === 1 ? `In ${where} steht ein Inhalt` : `In ${where} stehen Inhalte`;
  const message = `${label} (${address}) hat keinen Platz. ${cells}, wo die Tabelle stehen soll. Verschieben oder leeren Sie ${blockers.length === 1 ? 'diese Zelle' : 'diese Zellen'}; überschrieben wird nichts.`;
  return { code: 'spillBlocked', message, blocking: false, address };
}

export function monthMissing(label: string, month: string): Problem {
  const message = `${label}: Die Zeile für ${month} wurde nicht gefunden und bleibt leer. Tragen Sie in der Spalte der Monate den Ersten des Monats als Datum ein.`;
  return { code: 'monthMissing', message, blocking: false };
}

export function tableMissing({ name, label }: TableGrid): Problem {
  const message = `Die Tabelle ${name} (${label}) fehlt in der Mappe; ihre Zeilen bleiben unberührt. Markieren Sie ihren Bereich, wählen Sie „Einfügen > Tabelle“ und geben Sie ihr unter „Tabellenentwurf“ den Namen ${name}.`;
  return { code: 'tableMissing', message, blocking: false, name };
}

export function columnMissing({ name, label }: TableGrid, header: string, address: string): Problem {
  const message = `${label} (${address}): Die Spalte „${header}“ wurde nicht gefunden. Geben Sie einer Spalte der Tabelle ${name} wieder diese Überschrift.`;
  return { code: 'columnMissing', message, blocking: false, name, address };
}

export function chartMissing({ name, title }: ChartDescription, sheet: string): Problem {
  const message = `Das Diagramm „${title}“ (${name}) fehlt auf dem Blatt „${sheet}“. Es wird nur auf Wunsch wieder angelegt.`;
  return { code: 'chartMissing', message, blocking: false, name };
}

export function badValue(label: string, reason: string, address?: string): Problem {
  const message = `${label}${address ? ` (${address})` : ''}: ${reason}`;
  return { code: 'badValue', message, blocking: true, ...(address ? { address } : {}) };
}

/** The codes of `OfficeExtension.Error` that a user can do something about. */
const BY_CODE: { readonly [Code in string]?: { readonly code: ProblemCode; readonly message: string } } = {
  InvalidOperationInCellEditMode: { code: 'cellEdit', message: SENTENCES.cellEdit },
  AccessDenied: {
    code: 'protected',
    message:
      'Excel lässt diese Änderung nicht zu: Blatt oder Mappe sind geschützt. Heben Sie den Schutz unter „Überprüfen“ auf und versuchen Sie es noch einmal.',
  },
  RequestPayloadSizeLimitExceeded: { code: 'excel', message: SENTENCES.tooLarge },
};

/** The sentence for whatever a call of Office.js was rejected with. */
export function toWorkbookError(error: unknown, suffix = ''): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = errorCode(error);
  const known = BY_CODE[code];
  if (known) return new WorkbookError(known.code, known.message + suffix, { cause: error });
  const detail = error instanceof Error ? error.message : String(error);
  const message = `Excel hat den Vorgang abgelehnt (${code ? `${code}: ` : ''}${detail}). Speichern Sie die Mappe, öffnen Sie sie neu und versuchen Sie es noch einmal.${suffix}`;
  return new WorkbookError('excel', message, { cause: error });
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
