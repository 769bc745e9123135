/** Imported text must not steer the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

export function plainText(text: string): string {
  return text.replace(CONTROL, ' ');
}
