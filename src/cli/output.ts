import { fileError, USER_ERROR, UserError } from './user-error';

/** What the output is called in a message. */
const OUTPUT = 'Die Ausgabe';

/** One line on stderr. */
export function say(line: string): void {
  process.stderr.write(`amip: ${line}\n`);
}

/**
 * From here on an output that cannot be written, as on a full disk, ends no command with a stack trace: it is said where
 * something can still be said, and the exit status is that of a user error. A reader that has seen enough (`| head`) is
 * no fault.
 */
export function watchOutput(): void {
  let failed = false;
  const fail = (): void => {
    failed = true;
  };
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) fail();
  });
  process.stderr.on('error', (error) => {
    if (!isClosedPipe(error)) fail();
  });
  // The last word, since an error may come after the command has ended.
  process.on('exit', () => {
    if (failed) process.exitCode = USER_ERROR;
  });
}

export function isClosedPipe(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** The sentence for an output that cannot be written. */
export function outputError(error: unknown): UserError {
  const known = fileError(OUTPUT, error);
  return known instanceof UserError
    ? known
    : new UserError(`${OUTPUT}: Sie kann nicht geschrieben werden (${codeOf(error) || String(error)}).`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
