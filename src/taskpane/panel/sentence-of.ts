/** Whatever reaches Excel or the data is rejected with a sentence for the user. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
