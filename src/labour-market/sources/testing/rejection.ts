import { ImportError } from '../../import-error';

/** The message a promise is rejected with. Fails for no rejection, and for errors that people are not meant to see. */
export async function rejection(promise: Promise<unknown>): Promise<string> {
  const outcome = await promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (!(outcome instanceof ImportError))
    throw new Error(`not refused with an ImportError: ${String(outcome)}`);
  return outcome.message;
}
