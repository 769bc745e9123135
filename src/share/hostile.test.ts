import { strToU8, zipSync } from 'fflate';
import { shareCopy } from '.';
import { LEVELS } from './levels';
import { everythingWorkbook } from './testing/everything';

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const outcome = await shareCopy(bytes, {
    level: 'kommune',
    options: LEVELS.kommune,
    recipient: '',
    day: '2026-11-26',
  });
  return outcome.done ? 'a copy' : outcome.refusals.map(({ message }) => message).join(' ');
}

const inSheet = (change: (text: string) => string) =>
  everythingWorkbook((part, text) => (part === 'xl/worksheets/sheet1.xml' ? change(text) : text));

/** A member that declares one megabyte and unpacks to 300: the declared size of the directory is changed. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(300_000_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000_000, true);
  return bytes;
}

/** What an encrypted workbook begins with: a compound file that holds the stream `EncryptedPackage`. */
function encrypted(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(512).fill(0),
    ...name,
  ]);
}

describe('a file that is no workbook, or wants harm', () => {
  it.each([
    ['nothing', () => new Uint8Array()],
    ['a text', () => strToU8('Das ist keine Mappe.')],
    ['an encrypted workbook', encrypted],
    ['half a workbook', () => everythingWorkbook().slice(0, 9_000)],
    ['a ZIP without a workbook', () => zipSync({ 'a.txt': strToU8('a') })],
    ['a member that unpacks without end', lyingBomb],
    [
      'entities that grow without end',
      () =>
        inSheet((text) =>
          text.replace(
            '?>',
            '?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
          ),
        ),
    ],
    [
      'a cell that shows an error',
      () =>
        inSheet((text) =>
          text.replace('<v>84</v>', '<v>#REF!</v>').replace('<c r="B10">', '<c r="B10" t="e">'),
        ),
    ],
    ['broken XML', () => inSheet((text) => text.replace('</sheetData>', ''))],
    [
      'elements nested without end',
      () =>
        inSheet((text) =>
          text.replace('</sheetData>', `</sheetData>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`),
        ),
    ],
    [
      'a relationship that leads out of the package',
      () =>
        everythingWorkbook((part, text) =>
          part === 'xl/_rels/workbook.xml.rels'
            ? text.replace('worksheets/sheet1.xml', '../../../etc/passwd')
            : text,
        ),
    ],
  ])('is refused with a sentence: %s', async (_, bytes) => {
    const sentence = await refusalOf(bytes());
    expect(sentence).toMatch(/^[A-ZÄÖÜ„].*[.!]$/s);
    expect(sentence).not.toBe('a copy');
  });

  it.each([
    [
      'relationships in a circle',
      everythingWorkbook((part, text) =>
        part === 'customXml/_rels/item1.xml.rels' ? text.replace('itemProps1.xml', 'item1.xml') : text,
      ),
    ],
    [
      'a formula nested deeper than Excel allows',
      inSheet((text) => text.replace('<f>B2-B5</f>', `<f>${'('.repeat(2_000)}B2-B5${')'.repeat(2_000)}</f>`)),
    ],
  ])('ends, with a copy or a sentence: %s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatch(/^(?:a copy$|[A-ZÄÖÜ„])/);
  });
});
