import { HELP } from './help';
import { say, watchOutput } from './output';
import { printAll } from './print';
import { USER_ERROR, UserError } from './user-error';

/** Without a number of its own a command that ends has done its work. */
type Command = (args: string[]) => Promise<number | void>;

/* Loaded when called: whoever wants a figure need not wait for the workbook. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  workbook: async () => (await import('./workbook-command')).workbookCommand,
  checks: async () => (await import('./checks-command')).checksCommand,
  share: async () => (await import('./share-command')).shareCommand,
  figures: async () => (await import('./figures-command')).figuresCommand,
  regions: async () => (await import('./regions-command')).regionsCommand,
  catalogue: async () => (await import('./catalogue-command')).catalogueCommand,
  feed: async () => (await import('./feed-command')).feedCommand,
};

const HELP_WORDS: readonly string[] = ['help', '--help', '-h'];
const PROGRAM_FAULT = 1;

/** The exit status; `help.ts` says what it means. */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await called(args);
  } catch (error) {
    if (error instanceof UserError) {
      say(error.message);
      return USER_ERROR;
    }
    say(`Unerwarteter Fehler. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return PROGRAM_FAULT;
  }
}

async function called([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined) {
    process.stderr.write(HELP);
    return USER_ERROR;
  }
  if (HELP_WORDS.includes(command) || args.includes('--help')) {
    await printAll([HELP]);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load)
    throw new UserError(
      `Der Befehl „${command}“ ist nicht bekannt. Bekannt: ${Object.keys(COMMANDS).join(', ')}.`,
    );
  return (await (await load())(args)) ?? 0;
}

watchOutput();
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
