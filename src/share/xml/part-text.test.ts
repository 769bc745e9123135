import { decodePart, encodedPieces } from './part-text';

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('pieces in %s are the text again', (encoding) => {
  // A character beyond 16 bits on the edge where a long text is cut.
  const texts = ['<a>', `${'x'.repeat(262_143)}\u{1f600}${'ä'.repeat(300_000)}`, '', '</a>'];
  const mark = encoding === 'utf-8' ? '' : '\ufeff';
  const copies: Uint8Array[] = [];
  for (const piece of encodedPieces([mark, ...texts], encoding)) copies.push(piece.slice());
  expect(decodePart(Buffer.concat(copies), 'a.xml').xml).toBe(mark + texts.join(''));
});
