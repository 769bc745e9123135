/** A file that cannot be opened. Its message is a sentence for the user. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
}
