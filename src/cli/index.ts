import { UserError } from './user-error';
import { workbookCommand } from './workbook-command';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = { workbook: workbookCommand };

const HELP = `amip: AMIP-Arbeitsmappen ohne Excel

  amip workbook --case FALL.json --out MAPPE.xlsx
      füllt eine neue Arbeitsmappe mit dem Fall und schreibt sie, wie Excel sie speichern würde
`;

/** Exit status: 0 done, 1 a fault of the program, 2 something the user can mend. */
async function main([command, ...args]: string[]): Promise<number> {
  if (command === undefined || ['help', '--help', '-h'].includes(command)) {
    (command === undefined ? process.stderr : process.stdout).write(HELP);
    return command === undefined ? 2 : 0;
  }
  try {
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run)
      throw new UserError(
        `Der Befehl „${command}“ ist nicht bekannt. Bekannt: ${Object.keys(COMMANDS).join(', ')}.`,
      );
    await run(args);
    return 0;
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
