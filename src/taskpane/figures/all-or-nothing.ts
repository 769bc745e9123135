/**
 * The results of all tasks; the first failure stops the others and is the failure of all.
 * Error: that of the first task that failed, or the signal's reason where it is aborted.
 */
export async function allOrNothing<Item, Result>(
  items: readonly Item[],
  signal: AbortSignal,
  task: (item: Item, stop: AbortSignal) => Promise<Result>,
): Promise<readonly Result[]> {
  signal.throwIfAborted();
  const stopped = new AbortController();
  const stop = (): void => stopped.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const results = await Promise.all(items.map((item) => task(item, stopped.signal)));
    signal.throwIfAborted();
    return results;
  } catch (error) {
    stopped.abort(error);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
