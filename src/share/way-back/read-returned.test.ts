import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rewrite } from '../copy';
import { smallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { ShareError } from '../share-error';
import { everythingWorkbook } from '../testing/everything';
import { readReturned } from './read-returned';

const WORKBOOK = {
  sheets: {
    Ziele: [
      ['Monat', 'IQ', 'Anmerkung'],
      ['Januar', ['B3/2', 0.1], ''],
      ['Februar', 0.2],
    ],
    Zahlen: [[1, 7, 12, 20]],
  },
  names: { AMIP_Fallzahlen_1_spalte: 'Zahlen!$A$1:$D$1' },
} as const;

async function sentCopy(bytes = smallWorkbook(WORKBOOK)): Promise<Uint8Array> {
  const request = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-26' } as const;
  const outcome = await rewrite(bytes, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return outcome.copy;
}

/** The copy as a recipient's program writes it: with some parts changed, and others added. */
function edited(
  copy: Uint8Array,
  change: (text: string, part: string) => string,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(copy)).map(
    ([part, bytes]) => [part, strToU8(change(strFromU8(bytes), part))] as const,
  );
  const more = Object.entries(added).map(([part, text]) => [part, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...parts, ...more]));
}

const inSheet = (number: number, from: string | RegExp, to: string) => (text: string, part: string) =>
  part === `xl/worksheets/sheet${number}.xml` ? text.replace(from, to) : text;

test('a copy that comes back as it went is unchanged', async () => {
  const copy = await sentCopy();
  expect(await readReturned(copy, copy)).toEqual({
    state: 'unveraendert',
    isSentOne: true,
    changes: [],
    comments: [],
    addedSheets: [],
    titles: ['Ziele', 'Zahlen'],
    recipient: '',
  });
});

test('also one of a workbook with everything', async () => {
  const copy = await sentCopy(everythingWorkbook());
  expect((await readReturned(undefined, copy)).state).toBe('unveraendert');
});

test('a changed figure, an emptied cell and a new one are told with old and new', async () => {
  const copy = await sentCopy();
  const returned = edited(copy, (text, part) => {
    const changed = inSheet(1, '<v>0.2</v>', '<v>0.25</v>')(text, part);
    const emptied = inSheet(1, /<c r="A2".*?<\/c>/, '')(changed, part);
    return inSheet(
      1,
      '</row></sheetData>',
      '<c r="C3" t="inlineStr"><is><t>zu niedrig?</t></is></c></row></sheetData>',
    )(emptied, part);
  });
  expect(await readReturned(copy, returned)).toMatchObject({
    state: 'geaendert',
    isSentOne: true,
    changes: [
      { sheet: 'Ziele', cell: 'A2', before: 'Januar', after: undefined },
      { sheet: 'Ziele', cell: 'B3', before: 0.2, after: 0.25 },
      { sheet: 'Ziele', cell: 'C3', before: undefined, after: 'zu niedrig?' },
    ],
  });
});

test('against the open workbook a suppressed count is no change, and neither is a number written otherwise', async () => {
  const shown = new Map([
    [
      'Ziele',
      new Map<string, string | number>([
        ['A1', 'Monat'],
        ['B1', 'IQ'],
        ['C1', 'Anmerkung'],
        ['A2', 'Januar'],
        ['B2', 0.1],
        ['C2', ''],
        ['A3', 'Februar'],
        ['B3', 0.2],
      ]),
    ],
    ['Zahlen', new Map(Object.entries({ A1: 1, B1: 7, C1: 12, D1: 20 }))],
    ['Intern', new Map([['A1', 'nicht dabei']])],
  ]);
  const copy = await sentCopy();
  expect((await readReturned(shown, copy)).changes).toEqual([]);
  const returned = edited(copy, (text, part) =>
    inSheet(
      1,
      '<v>0.1</v>',
      '<v>0.10000000000000001</v>',
    )(inSheet(2, '<v>12</v>', '<v>13</v>')(text, part), part),
  );
  expect((await readReturned(shown, returned)).changes).toEqual([
    { sheet: 'Zahlen', cell: 'C1', before: 12, after: 13 },
  ]);
});

test('an empty cell of a hidden row is how the copy was made, a visible one is a change', async () => {
  const bytes = smallWorkbook({
    sheets: {
      Ziele: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    },
    change: (parts) => ({
      ...parts,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
        '<row r="2">',
        '<row r="2" hidden="1">',
      ),
    }),
  });
  const shown = new Map([
    ['Ziele', new Map(Object.entries({ A1: 'a', B1: 1, A2: 'b', B2: 2, A3: 'c', B3: 3 }))],
  ]);
  const copy = await sentCopy(bytes);
  expect((await readReturned(shown, copy)).changes).toEqual([]);
  const returned = edited(copy, inSheet(1, /<c r="B3".*?<\/c>/, ''));
  expect((await readReturned(shown, returned)).changes).toEqual([
    { sheet: 'Ziele', cell: 'B3', before: 3, after: undefined },
  ]);
  const filled = edited(copy, (text, part) =>
    inSheet(1, /(<row r="2"[^>]*?)(?:\/>|>.*?<\/row>)/, '$1><c r="B2"><v>9</v></c></row>')(text, part),
  );
  expect((await readReturned(shown, filled)).changes).toEqual([
    { sheet: 'Ziele', cell: 'B2', before: 2, after: 9 },
  ]);
});

describe('a copy that a program of 15 digits saved again', () => {
  // 0.1 + 0.2 in binary; LibreOffice writes 15 significant digits.
  const workbook = (value: number) => smallWorkbook({ sheets: { Ziele: [['IQ', value]] } });
  const FULL = 0.30000000000000004;
  const saved = (copy: Uint8Array, written = '0.3') =>
    edited(copy, inSheet(1, `<v>${FULL}</v>`, `<v>${written}</v>`));
  const shown = (value: number) => new Map([['Ziele', new Map(Object.entries({ A1: 'IQ', B1: value }))]]);

  test('has the same values, as the sent copy or the open workbook tells', async () => {
    const copy = await sentCopy(workbook(FULL));
    for (const sent of [copy, shown(FULL)])
      expect(await readReturned(sent, saved(copy))).toMatchObject({ state: 'neu-gespeichert', changes: [] });
  });

  test('is changed where nothing tells the full digits, or another value was typed', async () => {
    const copy = await sentCopy(workbook(FULL));
    expect((await readReturned(undefined, saved(copy))).state).toBe('geaendert');
    expect((await readReturned(shown(0.3), saved(copy))).state).toBe('geaendert');
    expect((await readReturned(copy, saved(copy, '0.31'))).state).toBe('geaendert');
  });
});

test('a workbook without our sheet is no copy, but its changes can be read', async () => {
  const bytes = smallWorkbook({ sheets: { Ziele: [['Monat', 5]], Neu: [[1]] } });
  const shown = new Map([['Ziele', new Map(Object.entries({ A1: 'Monat', B1: 4 }))]]);
  expect(await readReturned(shown, bytes)).toEqual({
    state: 'keine-kopie',
    isSentOne: undefined,
    changes: [{ sheet: 'Ziele', cell: 'B1', before: 4, after: 5 }],
    comments: [],
    addedSheets: ['Neu'],
    titles: ['Ziele', 'Neu'],
    recipient: '',
  });
});

test('a copy of another day is not the one that was sent', async () => {
  const other = await sentCopy(smallWorkbook({ sheets: { Ziele: [['Monat', 5]] } }));
  expect((await readReturned(await sentCopy(), other)).isSentOne).toBe(false);
});

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const THREADED_RELATION = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** As Excel writes them: a thread stands in the notes too, by an author `tc={…}`. */
const COMMENTED = {
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${THREADED_RELATION}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Kämmerei</author><author>tc={1}</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>Kämmerei:</t></r><r><t xml:space="preserve">
Woher kommt der Wert?</t></r></text></comment><comment ref="B2" authorId="1"><text><t>[Threaded comment] Bitte prüfen</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2026-11-30T10:00:00.00" personId="{P1}" id="{1}"><text>Bitte prüfen &amp; ändern</text></threadedComment><threadedComment ref="B2" dT="2026-11-30T11:00:00.00" personId="{P2}" id="{2}" parentId="{1}"><text>Einverstanden</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person displayName="Max Muster" id="{P1}"/><person displayName="Eva Beispiel" id="{P2}"/></personList>`,
};
const TYPES = [
  ['xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);

test('notes, comments and replies are read with author and cell, each once', async () => {
  const copy = await sentCopy();
  const withTypes = (text: string, part: string) =>
    part === '[Content_Types].xml' ? text.replace('</Types>', `${TYPES.join('')}</Types>`) : text;
  const returned = edited(copy, withTypes, COMMENTED);
  const comments = [
    { sheet: 'Ziele', cell: 'B3', author: 'Kämmerei', text: 'Kämmerei:\nWoher kommt der Wert?' },
    { sheet: 'Ziele', cell: 'B2', author: 'Max Muster', text: 'Bitte prüfen & ändern' },
    { sheet: 'Ziele', cell: 'B2', author: 'Eva Beispiel', text: 'Einverstanden' },
  ];
  const result = await readReturned(copy, returned);
  expect(result.comments).toEqual(comments);
  expect(result.state).toBe('unveraendert');
  // What the copy held when it left is no news.
  expect((await readReturned(returned, returned)).comments).toEqual([]);
});

test('a thread of which another program kept only the note is not lost', async () => {
  const { 'xl/comments1.xml': notes, 'xl/worksheets/_rels/sheet1.xml.rels': relations } = COMMENTED;
  const added = {
    'xl/comments1.xml': notes,
    'xl/worksheets/_rels/sheet1.xml.rels': relations.replace(/<Relationship Id="rId2".*?\/>/, ''),
  };
  const { comments } = await readReturned(
    undefined,
    edited(await sentCopy(), (text) => text, added),
  );
  expect(comments[1]).toEqual({
    sheet: 'Ziele',
    cell: 'B2',
    author: '',
    text: '[Threaded comment] Bitte prüfen',
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', strToU8('keine Mappe')],
  ['half a file', smallWorkbook(WORKBOOK).slice(0, 500)],
])('%s is refused with a sentence', async (_, bytes) => {
  await expect(readReturned(undefined, bytes)).rejects.toThrow(ShareError);
});
