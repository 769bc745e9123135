import { jsonReply } from './faults';
import type { Answer } from './local-server';

/** The service's own sentences, as recorded in 2026. */
export const texts = {
  success: 'erfolgreich',
  nothing: 'Es gibt keine Objekte zum angegebenen Selektionskriterium',
  noTable: 'Die angeforderte Tabelle ist nicht vorhanden.',
  notNewer: 'Es sind keine aktualisierten Daten vorhanden.',
  tooLarge:
    'Die Tabelle ist zu gross, um im Dialog abgerufen zu werden. Bitte nutzen sie den Webservice mit dem Parameter job=true (REST) um eine Verarbeitung im Hintergrund zu starten.',
  jobStarted: (name: string) =>
    `Der Bearbeitungsauftrag wurde erstellt. Die Tabelle kann in Kürze als Ergebnis mit folgendem Namen abgerufen werden: ${name}`,
  noCredentials:
    'Sie sind nicht berechtigt diesen Service aufzurufen oder der Header Ihres Requests enthält nicht alle notwendigen Angaben, sodass Ihre Zugangsdaten nicht erkannt werden.',
  wrongCredentials:
    'Ein Fehler ist aufgetreten. (Bitte prüfen und korrigieren Sie Ihren Nutzernamen bzw.\n das Passwort.)',
  loggedIn:
    'Sie wurden erfolgreich an- und abgemeldet! Bei mehr als 10 parallelen Requests wurden länger als 15 Minuten laufende Requests beendet.',
} as const;

/** The envelope around every JSON reply but logincheck; HTTP 200 whatever the code. */
export function envelope(
  endpoint: string,
  code: number,
  text: string,
  content: Readonly<Record<string, unknown>> = { Object: null },
  type = 'Information',
): Answer {
  const [Service, Method] = endpoint.split('/');
  return jsonReply(200, {
    Ident: { Service, Method },
    Status: { Code: code, Content: text, Type: type },
    Parameter: { username: '********************', password: '********************' },
    ...content,
    Copyright: '© Statistische Ämter des Bundes und der Länder',
  });
}
