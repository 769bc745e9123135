/** Where the workbook lies; "" as long as it was never saved. */
export function documentAddress(): string {
  const document = Office.context.document as Office.Document | undefined;
  return document?.url ?? '';
}
