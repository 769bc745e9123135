/** A JSON array, one entry a line, so that large ones need not be held as one text. */
export function* jsonArray(entries: Iterable<unknown>): Generator<string> {
  yield '[';
  let separator = '\n';
  for (const entry of entries) {
    yield `${separator}${JSON.stringify(entry)}`;
    separator = ',\n';
  }
  yield '\n]\n';
}
