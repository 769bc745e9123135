import type { SeenRequest } from './local-server';

/**
 * The parameters as GENESIS reads them: without `charset=UTF-8` in the Content-Type every byte is a character, so that
 * umlauts break.
 */
export function form({ headers, body }: SeenRequest): ReadonlyMap<string, string> {
  if (/charset=utf-8/i.test(headers['content-type'] ?? '')) return new Map(new URLSearchParams(body));
  return new Map(
    body.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=').map(bytewise);
      return [name, value];
    }),
  );
}

function bytewise(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
