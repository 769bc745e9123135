import { keyed } from './field';
import type { Field } from './field';

function prose(name: string, section: string, path: string): Omit<Field, 'key'> {
  return {
    style: 'longText',
    unit: '',
    name: `AMIP_Text_${name}`,
    label: `Eigener Text zu ${section}`,
    help: 'Was die Zahlen nicht sagen: Ursachen, Bewertung, Ausblick. Leer: Der Abschnitt besteht nur aus den Sätzen mit Zahlen. Für mehr Text ziehen Sie die Zeile höher.',
    path: `bericht.${path}`,
  };
}

/** What the author adds to the sentences with figures, section by section. */
export const BERICHT_FIELDS = keyed({
  textEinleitung: prose('Einleitung', '1', 'einleitung'),
  textBeschaeftigung: prose('Beschaeftigung', '2.1', 'beschaeftigung'),
  textArbeitsmarkt: prose('Arbeitsmarkt', '2.2', 'arbeitsmarkt'),
  textArbeitslosigkeit: prose('Arbeitslosigkeit', '2.3', 'arbeitslosigkeit'),
  textElb: prose('ELB', '2.4', 'elb'),
  textRessourcen: prose('Ressourcen', '2.5', 'ressourcen'),
  textZiele: prose('Ziele', '3', 'ziele'),
});
