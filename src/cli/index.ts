import { printAll } from './print';
import { UserError } from './user-error';

/** Without a number of its own a command that ends has done its work. */
type Command = (args: string[]) => Promise<number | void>;

/* Loaded when called: whoever wants a figure need not wait for the workbook. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  workbook: async () => (await import('./workbook-command')).workbookCommand,
  figures: async () => (await import('./figures-command')).figuresCommand,
  regions: async () => (await import('./regions-command')).regionsCommand,
  catalogue: async () => (await import('./catalogue-command')).catalogueCommand,
  feed: async () => (await import('./feed-command')).feedCommand,
};

const HELP = `amip: AMIP-Arbeitsmappen und Arbeitsmarktzahlen ohne Excel

  amip workbook --case FALL.json --out MAPPE.xlsx
      füllt eine neue Arbeitsmappe mit dem Fall und schreibt sie, wie Excel sie speichern würde

  amip figures DATEI [--region AGS] [--format json|table]
      zeigt die Zahlen einer Datei (CSV, ZIP, xlsx, JSON) mit Region, Zeitraum, Quelle und Datenstand

  amip regions SUCHTEXT
      zeigt AGS, Namen und Jobcenter der Regionen, die so heißen

  amip catalogue SUCHTEXT
      zeigt, was die Zahlen bedeuten: Definition, Einheit, Quelle, Wartezeit, Zeichen

  amip feed --config DATEI.json --out ORDNER [--ruhig]
      ruft Zahlen ab und schreibt sie als Feed (JSON-stat); Zugangsdaten nur als Umgebungsvariablen
`;

/** Exit status: 0 done, 1 a fault of the program or an incomplete feed, 2 something the user can mend, 130 interrupted. */
async function main([command, ...args]: string[]): Promise<number> {
  if (command === undefined || ['help', '--help', '-h'].includes(command)) {
    if (command === undefined) process.stderr.write(HELP);
    else await printAll([HELP]);
    return command === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!load)
      throw new UserError(
        `Der Befehl „${command}“ ist nicht bekannt. Bekannt: ${Object.keys(COMMANDS).join(', ')}.`,
      );
    return (await (await load())(args)) ?? 0;
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`amip: ${error.message}\n`);
      return 2;
    }
    process.stderr.write(
      `amip: Unerwarteter Fehler. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 1;
  }
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
