import { createHash } from 'node:crypto';
import type { SmallWorkbook } from '../digest/testing/small-workbook';
import { jobOf, smallJob, smallWorkbook } from '../digest/testing/small-workbook';
import { rewrite } from '../copy';
import { LEVELS } from '../levels';
import { openPackage } from '../package/open-package';
import type { ShareJob } from '../share-job';
import { prefixed, rewritten, utf16 } from '../testing/xml-variants';
import { FileWorkbook } from '../workbook/file-workbook';
import { coverStep } from './cover';

/** The copy as whoever receives it opens it. */
async function covered(job: ShareJob) {
  await coverStep.run(job);
  const bytes = job.draft.write();
  const draft = openPackage(bytes);
  const workbook = new FileWorkbook(draft);
  const title = workbook.sheets.at(-1)?.title ?? '';
  const cells = workbook.cells(title);
  const lines = Array.from({ length: (cells?.count ?? 0) + 1 }, (_, row) => [
    cells?.value(row, 0)?.value ?? '',
    cells?.value(row, 1)?.value ?? '',
  ]).filter((line) => line.some((text) => text !== ''));
  const beside = (label: string) => lines.find(([one]) => one === label)?.[1];
  return { title, lines, beside, workbook, draft, all: lines.flat().join('\n') };
}

const SMALL: SmallWorkbook = {
  sheets: {
    Ziele: [
      ['Monat', 'IQ'],
      ['Dez', ['B3*2', 0.174]],
      [null, 0.087],
    ],
  },
};

test('the sheet is the last one and says what the copy is, for whom, and of which day', async () => {
  const { title, beside, workbook, lines, all } = await covered(smallJob(SMALL));
  expect(workbook.sheets.map((sheet) => sheet.title)).toEqual(['Ziele', 'Weitergabe']);
  expect(title).toBe('Weitergabe');
  expect(lines[0]).toEqual(['Weitergabe-Kopie', '']);
  expect(beside('Was das ist')).toMatch(/^Weitergabe-Kopie einer Arbeitsmappe\. /);
  expect(beside('Für wen')).toBe('Kommune: Stadt Kaiserslautern');
  expect(beside('Tag der Kopie')).toBe('26.11.2026');
  // Nothing is hidden: a sign that the copy does not have needs no explanation.
  expect(all).not.toContain('*');
});

test('the digest is the SHA-256 over what the copy shows', async () => {
  const job = smallJob({
    sheets: {
      Ziele: [
        ['Monat', 5],
        ['=1+1', 2],
      ],
      Intern: [['geheim']],
      Quoten: [[0.5, 7]],
    },
  });
  job.decisions.removedSheets.add('Intern');
  job.decisions.suppressed.add('Ziele', 1, 1);
  job.decisions.emptied.add('Quoten', 0, 1);
  // Written by hand after the definition: sheets in order, without what was left out or emptied, `*` for the hidden 2.
  const text =
    'Ziele\tA1\ts\tMonat\nZiele\tB1\tn\t5\nZiele\tA2\ts\t=1+1\nZiele\tB2\ts\t*\nQuoten\tA1\tn\t0.5\n';
  const { beside } = await covered(job);
  expect(beside('SHA-256')).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(job.account.digest).toBe(beside('SHA-256'));
});

test('a sheet of the user keeps its title', async () => {
  const sheets = { weitergabe: [['an Frau Beispiel']], 'Weitergabe 2': [[1]] };
  expect((await covered(smallJob({ sheets }))).title).toBe('Weitergabe 3');
});

test('a copy of a copy has one such sheet, the new one', async () => {
  const request = {
    level: 'kommune',
    options: LEVELS.kommune,
    recipient: 'erste',
    day: '2026-11-25',
  } as const;
  const first = await rewrite(smallWorkbook(SMALL), request);
  const second = first.done && (await rewrite(first.copy, { ...request, recipient: 'zweite' }));
  if (!second || !second.done) throw new Error('no copy');
  const workbook = new FileWorkbook(openPackage(second.copy));
  expect(workbook.sheets.map(({ title }) => title)).toEqual(['Ziele', 'Weitergabe']);
  const cells = workbook.cells('Weitergabe');
  const texts = Array.from({ length: cells?.count ?? 0 }, (_, cell) => cells?.valueOf(cell)?.value);
  expect(texts).toContain('Kommune: zweite');
  expect(texts).not.toContain('Kommune: erste');
});

test('what was replaced, suppressed and removed is counted, with places but without names', async () => {
  const job = smallJob({
    sheets: {
      Ziele: [
        [['B1', 1], 1],
        [['_xldudf_AMIP_KFA(B1)', 2], 3],
        [['B1', 1], 5],
      ],
    },
  });
  const { replaced, suppressed, removed } = job.account;
  replaced.push({ sheet: 'Ziele', cell: 'A2', why: 'amip' });
  suppressed.push({ sheet: 'Ziele', cell: 'B3', why: 'fallzahl' });
  job.decisions.suppressed.add('Ziele', 2, 1);
  removed.push(
    { kind: 'blatt', what: 'Blatt „Personal“ (ausgeblendet)', part: 'xl/worksheets/sheet2.xml' },
    { kind: 'blatt', what: 'Blatt „Streichliste“ (ausgeblendet)', part: 'xl/worksheets/sheet3.xml' },
    { kind: 'kommentare', what: 'Kommentar in Ziele!B1' },
    { kind: 'name', what: '312 Namen von Zellen', count: 312 },
    { kind: 'name', what: 'Ausgeblendeter Name „Personal“' },
  );
  const { lines, beside, all } = await covered(job);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['Blatt „Ziele“', 'Eigene Berechnung: 3 Zellen, davon 1 mit AMIP-Funktionen (A1:A3)'],
      ['Werte statt Formeln', '1 Formel ist jetzt ein Wert. Grund: Funktionen des AMIP-Controllings.'],
      ['Blatt „Ziele“', '1 Formel ist jetzt ein Wert (A2)'],
      ['Verdeckte Zahlen', '1 Zelle zeigt * statt ihres Werts.'],
      ['Blatt „Ziele“', '1 Zelle (B3)'],
      [
        'Nicht enthalten',
        '2 ausgeblendete oder weggelassene Blätter; 1 Kommentar oder Notiz; 313 Namen von Zellbereichen',
      ],
    ]),
  );
  expect(beside('Zeichen')).toMatch(
    /^\* steht für eine Zahl, die nicht gezeigt werden darf: eine Fallzahl unter 3 /,
  );
  expect(all).not.toMatch(/Personal|Streichliste/);
});

test('texts of the user stay texts', async () => {
  const texts = ['=1+1', '_x000D_ & <b>', 'a\u0007b\ud800', 'Stadt\nKaiserslautern'];
  for (const recipient of texts) {
    const job = smallJob(SMALL);
    Object.assign(job.request, { recipient });
    const { beside, workbook, title } = await covered(job);
    expect(beside('Für wen')).toBe(`Kommune: ${recipient}`);
    const cells = workbook.cells(title);
    expect(
      Array.from({ length: cells?.count ?? 0 }, (_, cell) => cells?.formulaOf(cell)).filter(Boolean),
    ).toEqual([]);
  }
});

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><dxfs count="0"/></styleSheet>';

test('looks come behind those of the workbook, which stay as they are', async () => {
  const bytes = smallWorkbook({
    ...SMALL,
    change: (parts) => ({
      ...parts,
      'xl/styles.xml': STYLES,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
    }),
  });
  const { draft, workbook } = await covered(jobOf(bytes));
  const styles = draft.xml('xl/styles.xml');
  expect(styles).toContain('<fonts count="5"><font/><font><b/></font><font>');
  expect(styles).toContain(
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49" fontId="2" fillId="0" ',
  );
  expect(styles.match(/<xf /g)).toHaveLength(5);
  expect(workbook.sheets.at(-1)?.part).toBe('xl/worksheets/sheet2.xml');
});

test('declares the prefix of relationships where the workbook does: openpyxl does so on each sheet', async () => {
  const declaration = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const bytes = smallWorkbook({
    ...SMALL,
    change: (parts) => ({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '')
        .replace(declaration, '')
        .replaceAll('<sheet ', `<sheet${declaration} `),
    }),
  });
  const { workbook } = await covered(jobOf(bytes));
  expect(workbook.sheets.map((sheet) => sheet.title)).toEqual(['Ziele', 'Weitergabe']);
});

test.each([
  ['prefixed elements', (bytes: Uint8Array) => rewritten(bytes, prefixed)],
  ['UTF-16', (bytes: Uint8Array) => rewritten(bytes, utf16)],
  [
    'the strict vocabulary',
    () =>
      smallWorkbook({
        ...SMALL,
        change: (parts) =>
          Object.fromEntries(
            Object.entries(parts).map(([part, text]) => [
              part,
              text
                .replaceAll(
                  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                  'http://purl.oclc.org/ooxml/spreadsheetml/main',
                )
                .replaceAll(
                  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                  'http://purl.oclc.org/ooxml/officeDocument/relationships',
                ),
            ]),
          ),
      }),
  ],
])('the sheet is the same in %s', async (_, variant) => {
  const { lines } = await covered(jobOf(variant(smallWorkbook(SMALL))));
  expect(lines).toEqual((await covered(smallJob(SMALL))).lines);
});
