import type { SmallCell, SmallWorkbook } from '../digest/testing/small-workbook';
import { smallJob } from '../digest/testing/small-workbook';
import { disclosureStep } from './disclosure';

async function disclosed(workbook: SmallWorkbook) {
  const job = smallJob(workbook);
  await disclosureStep.run(job);
  const { suppressed, refusals, flagged } = job.account;
  const places = (why: string) =>
    suppressed.filter((one) => one.why === why).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return {
    counts: places('fallzahl').sort(),
    derived: places('abgeleitet').sort(),
    refusals,
    flagged: flagged.map(({ sheet, cell, message }) => ({ place: `${sheet}!${cell}`, message })),
    job,
  };
}

const REFUSED_NOTHING = { refusals: [] };

/** Computed by hand in src/domain/geheimhaltung/testing/cases.ts: the smallest rectangle around the 1. */
const TABLE = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 1, 9, 10],
  ['25 bis 54', 12, 20, 32],
  ['ab 55', 8, 7, 15],
  ['Summe', 21, 36, 57],
];
const RECTANGLE = ['Zahlen!B2', 'Zahlen!B4', 'Zahlen!C2', 'Zahlen!C4'];
const MARK = { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$5' };

describe('a marked table', () => {
  test('is suppressed by the rule, headings and totals included', async () => {
    expect(await disclosed({ sheets: { Zahlen: TABLE }, names: MARK })).toMatchObject({
      counts: RECTANGLE,
      derived: [],
      ...REFUSED_NOTHING,
    });
  });

  test.each([
    ['whole columns', { AMIP_Fallzahlen_1_beide: 'Zahlen!$A:$D' }],
    ['another case', { amip_fallzahlen_12_BEIDE: 'Zahlen!$A$1:$D$5' }],
    ['without headings', { AMIP_Fallzahlen_1_beide: 'Zahlen!$B$2:$D$5' }],
  ])('is found, marked in another way: %s', async (_, names) => {
    expect(await disclosed({ sheets: { Zahlen: TABLE }, names })).toMatchObject({
      counts: RECTANGLE,
      ...REFUSED_NOTHING,
    });
  });

  describe('with numbers as headings', () => {
    const renamed = (headings: readonly SmallCell[]) => [headings, ...TABLE.slice(1)];
    /** The format of 44197, the first of January 2021, where the cell in the middle shows a day. */
    const dated = (parts: Record<string, string>): Record<string, string> => ({
      ...parts,
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="mmm\\ yy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '')
        .replace('r="B1"', 'r="B1" s="1"')
        .replace('r="C1"', 'r="C1" s="2"'),
    });

    test.each([
      ['years', renamed(['Alter', 2020, 2021, 'Summe']), (parts: Record<string, string>) => parts],
      ['days', renamed(['Alter', 44197, 44228, 'Summe']), dated],
    ])('reads %s as headings, and hides what it would with texts', async (_, table, change) => {
      expect(await disclosed({ sheets: { Zahlen: table }, names: MARK, change })).toMatchObject({
        counts: RECTANGLE,
        ...REFUSED_NOTHING,
      });
    });

    test('reads years at the left as labels', async () => {
      const table = TABLE.map(([label, ...counts], row) => [
        row > 0 && row < 4 ? 2018 + row : (label ?? ''),
        ...counts,
      ]);
      expect(await disclosed({ sheets: { Zahlen: table }, names: MARK })).toMatchObject({
        counts: RECTANGLE,
        ...REFUSED_NOTHING,
      });
    });

    test.each([
      ['other numbers', ['Alter', 1, 2, 'Summe']],
      ['years in no order', ['Alter', 2021, 2021, 'Summe']],
      ['days that look like numbers', ['Alter', 44197, 44228, 'Summe']],
    ])('refuses %s and says what headings must be', async (_, headings) => {
      const { refusals } = await disclosed({ sheets: { Zahlen: renamed(headings) }, names: MARK });
      expect(refusals[0]?.message).toMatch(
        / Überschriften und Beschriftungen müssen Text, Jahre oder Daten sein\.$/,
      );
    });

    test('takes small numbers in the format of a day for counts', async () => {
      const { counts } = await disclosed({
        sheets: {
          Zahlen: [
            [null, 1, 9],
            ['x', 20, 30],
          ],
        },
        names: { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$C$2' },
        change: dated,
      });
      expect(counts).toEqual(['Zahlen!B1']);
    });
  });

  test('without totals hides the small count alone', async () => {
    const names = { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$C$4' };
    const sheets = { Zahlen: TABLE.slice(0, 4).map((row) => row.slice(0, 3)) };
    expect(await disclosed({ sheets, names })).toMatchObject({
      counts: ['Zahlen!B2'],
      ...REFUSED_NOTHING,
    });
  });

  test('hides by the smallest count that the level asks for', async () => {
    // 4 | 12 | 30 with 46: with 10 as the minimum the 12 must go too (domain cases).
    const sheets = { Zahlen: [[4, 12, 30, 46]] };
    const names = { AMIP_Fallzahlen_1_spalte: 'Zahlen!$A$1:$D$1' };
    expect(await disclosed({ sheets, names, options: { mindestfallzahl: 10 } })).toMatchObject({
      counts: ['Zahlen!A1', 'Zahlen!B1'],
    });
    expect(await disclosed({ sheets, names })).toMatchObject({ counts: [] });
  });

  test('leaves a workbook without marks as it is', async () => {
    expect(await disclosed({ sheets: { Zahlen: TABLE } })).toMatchObject({
      counts: [],
      derived: [],
      ...REFUSED_NOTHING,
    });
  });
});

describe('what is computed from a hidden count', () => {
  const OTHER = [
    [
      ['Zahlen!B2/Zahlen!D2', 0.1],
      ['Zahlen!B3/Zahlen!D3', 0.375],
      ['A1*100', 10],
    ],
    [
      ['"Frauen unter 25: "&Zahlen!B2', 'Frauen unter 25: 1'],
      ['SUM(Zahlen!B2:B4)', 21],
      ['SUM(Zahlen!D2:D4)', 57],
    ],
    [
      ['AnteilFrauen', 0.1],
      ['_xldudf_AMIP_RUNDUNG(Zahlen!C4,10)', 10],
      ['INDIRECT("Zahlen!B2")', 1],
    ],
  ] as const;

  test('is hidden too: chains, texts, names, functions of the add-in, and what nobody can follow', async () => {
    const names = { ...MARK, AnteilFrauen: 'Zahlen!$B$2/Zahlen!$D$2' };
    expect(await disclosed({ sheets: { Zahlen: TABLE, Quoten: OTHER }, names })).toMatchObject({
      counts: RECTANGLE,
      derived: ['A1', 'A2', 'A3', 'B2', 'B3', 'C1', 'C3'].map((cell) => `Quoten!${cell}`),
      ...REFUSED_NOTHING,
    });
  });

  test('also where the chain runs through a sheet that does not go along, which the list does not name', async () => {
    const job = smallJob({
      sheets: { Zahlen: TABLE, Intern: [[['Zahlen!B2*2', 2]]], Quoten: [[['Intern!A1+1', 3]]] },
      names: MARK,
    });
    job.decisions.removedSheets.add('Intern');
    await disclosureStep.run(job);
    expect(job.account.suppressed).toContainEqual({ sheet: 'Quoten', cell: 'A1', why: 'abgeleitet' });
    expect(job.account.suppressed.filter(({ sheet }) => sheet === 'Intern')).toEqual([]);
  });

  test('also in all cells that an array formula fills', async () => {
    const job = smallJob({
      sheets: { Zahlen: TABLE, Quoten: [[1], [12], ['Titel']] },
      names: MARK,
      change: (parts) => ({
        ...parts,
        'xl/worksheets/sheet2.xml': (parts['xl/worksheets/sheet2.xml'] ?? '').replace(
          '<c r="A1">',
          '<c r="A1"><f t="array" ref="A1:A2">Zahlen!B2:B3</f>',
        ),
      }),
    });
    await disclosureStep.run(job);
    expect(job.account.suppressed.filter(({ sheet }) => sheet === 'Quoten').map(({ cell }) => cell)).toEqual([
      'A1',
      'A2',
    ]);
  });

  test('is left alone where the totals of the table are formulas', async () => {
    const sums = TABLE.map((row, index) =>
      index === 0
        ? row
        : index === 4
          ? [
              row[0] ?? '',
              ...[21, 36, 57].map(
                (sum, at) => [`SUM(${'BCD'[at] ?? ''}2:${'BCD'[at] ?? ''}4)`, sum] as const,
              ),
            ]
          : [...row.slice(0, 3), [`SUM(B${index + 1}:C${index + 1})`, Number(row[3])] as const],
    );
    expect(await disclosed({ sheets: { Zahlen: sums }, names: MARK })).toMatchObject({
      counts: RECTANGLE,
      derived: [],
      ...REFUSED_NOTHING,
    });
  });

  test('is hidden inside the table where it is no total of it', async () => {
    // The label of the last row tells the hidden 1 in words.
    const labelled = [...TABLE.slice(0, 4), [['"Summe mit "&B2', 'Summe mit 1'] as const, 21, 36, 57]];
    expect(await disclosed({ sheets: { Zahlen: labelled }, names: MARK })).toMatchObject({
      counts: ['Zahlen!A5', ...RECTANGLE],
      ...REFUSED_NOTHING,
    });
  });
});

describe('a hidden count that stands elsewhere too', () => {
  const COPIED = [
    ['Gruppe', 'Zahl'],
    ['a', ['Eingabe!A1', 1] as const],
    ['b', 7],
    ['c', 12],
    ['Summe', 20],
  ];
  const names = { AMIP_Fallzahlen_1_zeile: 'Zahlen!$A$1:$B$5' };

  test('is hidden where it comes from', async () => {
    // 1 | 7 | 12 with 20: the 7 goes too (domain cases).
    expect(await disclosed({ sheets: { Zahlen: COPIED, Eingabe: [[1, 'x']] }, names })).toMatchObject({
      counts: ['Zahlen!B2', 'Zahlen!B3'],
      derived: ['Eingabe!A1'],
      ...REFUSED_NOTHING,
    });
  });

  test('refuses the copy where it can be computed from cells that are shown', async () => {
    const sheets = {
      Zahlen: COPIED.map((row) => (row[0] === 'a' ? ['a', ['Eingabe!A1-Eingabe!B1', 1] as const] : row)),
      Eingabe: [[5, 4]],
    };
    expect((await disclosed({ sheets, names })).refusals).toEqual([
      {
        message:
          'Die Fallzahl in Zahlen!B2 darf nicht gezeigt werden, lässt sich aber aus Zellen errechnen, die in der Kopie stehen. Kennzeichnen Sie auch diese als Fallzahlen-Tabelle, oder lassen Sie deren Blatt weg.',
        places: [{ sheet: 'Zahlen', cell: 'B2' }],
      },
    ]);
  });
});

describe('linked tables', () => {
  const FIRST = [
    ['a', 1],
    ['b', 7],
    ['c', 12],
    ['Summe', 20],
  ];

  test('hide the same count, and a complement for it', async () => {
    // Below 1 | 7 | 12 with 20 the 1 and the 7 are hidden. The second table copies the 7: it needs a second cell there.
    const sheets = {
      Eins: FIRST,
      Zwei: [
        ['b', ['Eins!B2', 7]],
        ['d', 30],
        ['e', 5],
        ['Summe', 42],
      ] as const,
    };
    const names = { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$4' };
    expect(await disclosed({ sheets, names })).toMatchObject({
      counts: ['Eins!B1', 'Eins!B2', 'Zwei!B1', 'Zwei!B3'],
      ...REFUSED_NOTHING,
    });
  });

  test('are refused where both together give a count away', async () => {
    // Both hide x = 1 and y = 7. One says x + y = 8, the other x − (x + y) through its total: 2 x + y = 9, so x = 1.
    const sheets = {
      Eins: FIRST,
      Zwei: [
        ['a', ['Eins!B1', 1]],
        ['noch einmal a', ['Eins!B1', 1]],
        ['b', ['Eins!B2', 7]],
        ['Summe', 9],
      ] as const,
    };
    const names = { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$4' };
    const { refusals } = await disclosed({ sheets, names });
    expect(refusals.map(({ places }) => places)).toEqual([
      [
        { sheet: 'Eins', cell: 'A1:B4' },
        { sheet: 'Zwei', cell: 'A1:B4' },
      ],
    ]);
    expect(refusals[0]?.message).toMatch(
      /^Die Fallzahlen-Tabellen Eins!A1:B4 und Zwei!A1:B4 hängen zusammen/,
    );
  });

  test('hide sums of hidden counts', async () => {
    // Months without a total: the 1 is hidden, so the quarter that would give it away (30 − 14 − 15) goes. The year is
    // shown, so another one must go: not 63 or 94, which the months shown make up, but the year itself.
    const sheets = {
      Monate: [[1, 14, 15, 20, 21, 22, 30, 31, 33]],
      Quartale: [
        [['SUM(Monate!A1:C1)', 30], ['SUM(Monate!D1:F1)', 63], ['SUM(Monate!G1:I1)', 94], 187],
      ] as const,
    };
    const names = {
      AMIP_Fallzahlen_1_keine: 'Monate!$A$1:$I$1',
      AMIP_Fallzahlen_2_spalte: 'Quartale!$A$1:$D$1',
    };
    expect(await disclosed({ sheets, names })).toMatchObject({
      counts: ['Monate!A1', 'Quartale!A1', 'Quartale!D1'],
      ...REFUSED_NOTHING,
    });
  });

  test('are refused where a formula that is no sum connects them', async () => {
    const sheets = {
      Eins: FIRST,
      Zwei: [[['SUMIF(Eins!A1:A3,"<c",Eins!B1:B3)', 8], 30, 38]] as const,
    };
    const names = { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_spalte: 'Zwei!$A$1:$C$1' };
    const { refusals } = await disclosed({ sheets, names });
    expect(refusals[0]?.message).toMatch(/^Zwei!A1: Diese verdeckten Fallzahlen .* nicht als Summe\./);
    expect(refusals[0]?.places).toEqual([{ sheet: 'Zwei', cell: 'A1' }]);
  });

  test('are told apart from tables that only stand in one workbook', async () => {
    const sheets = { Eins: FIRST, Zwei: FIRST };
    const names = { AMIP_Fallzahlen_1_zeile: 'Eins!$A$1:$B$4', AMIP_Fallzahlen_2_zeile: 'Zwei!$A$1:$B$4' };
    expect(await disclosed({ sheets, names })).toMatchObject({
      counts: ['Eins!B1', 'Eins!B2', 'Zwei!B1', 'Zwei!B2'],
      ...REFUSED_NOTHING,
    });
  });
});

describe('a table that cannot be protected', () => {
  test.each([
    [
      'sums that do not add up',
      { Zahlen: [[1, 7, 12, 21]] },
      { AMIP_Fallzahlen_1_spalte: 'Zahlen!$A$1:$D$1' },
      /^Fallzahlen-Tabelle Zahlen!A1:D1 \(AMIP_Fallzahlen_1_spalte\): Zeile 1: Die Fallzahlen ergeben 20, in der Summenspalte \(Spalte D\) steht 21\./,
      [{ sheet: 'Zahlen', cell: 'A1:D1' }],
    ],
    [
      'a fraction',
      {
        Zahlen: [
          ['a', 'b'],
          [3, 0.5],
        ],
      },
      { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$B$2' },
      /„0,5“ ist keine Fallzahl/,
      [{ sheet: 'Zahlen', cell: 'B2' }],
    ],
    [
      'two areas',
      { Zahlen: [[1, 7]] },
      { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1,Zahlen!$B$1' },
      /führt aber nicht zu genau einem Bereich/,
      [],
    ],
    [
      'no area',
      { Zahlen: [[1, 7]] },
      { AMIP_Fallzahlen_1_keine: '#REF!' },
      /führt aber nicht zu genau einem Bereich/,
      [],
    ],
    [
      'a name that does not say where totals stand',
      { Zahlen: [[1, 7]] },
      { AMIP_Fallzahlen_1: 'Zahlen!$A$1:$B$1' },
      /sagt aber nicht, wo Summen stehen/,
      [],
    ],
  ])('is refused with the place: %s', async (_, sheets, names, message, places) => {
    const { refusals } = await disclosed({ sheets, names });
    expect(refusals).toEqual([{ message: expect.stringMatching(message) as string, places }]);
  });
});

describe('flags', () => {
  const LIST = [
    ['Geförderte nach § 16i SGB II'],
    ['Arbeitgeber', 'Personen', 'Seit'],
    ['Bäckerei Muster GmbH', 4, 2020],
    ['Stadtwerke', 2, 2021],
    [null],
    ['Muster', 1],
  ];

  test('employers named below a heading about § 16i, and small counts that nothing protects', async () => {
    const { flagged } = await disclosed({ sheets: { Liste: LIST } });
    expect(flagged.map(({ place }) => place)).toEqual(['Liste!A3', 'Liste!A4', 'Liste!B4']);
    expect(flagged[0]?.message).toMatch(/^Hier steht ein Arbeitgeber in einer Tabelle zu § 16i\./);
    expect(flagged[2]?.message).toMatch(/^Hier steht eine Fallzahl unter 3\./);
  });

  test('only the rows of § 16e where a column names the instrument', async () => {
    const sheets = {
      Maßnahmen: [
        ['Instrument', 'Träger', 'Plätze'],
        ['FbW', 'Akademie', 20],
        ['§16e', 'Werkstatt Nord', 20],
        ['§ 16 f', 'Verein', 20],
      ],
    };
    const { flagged } = await disclosed({ sheets });
    expect(flagged.map(({ place }) => place)).toEqual(['Maßnahmen!B3']);
  });

  // The sheet Maßnahmen of the example AMIP 2021: a column for names, explanations above and beside the table.
  const MEASURES: readonly (readonly SmallCell[])[] = [
    ['Instrument', null, 'Recht'],
    ['§ 16e', null, 'Maßnahme beim Arbeitgeber: § 45 SGB III'],
    ['§ 16i', null, 'Teilhabe am Arbeitsmarkt'],
    [null, null, 'Zuschuss wie bei § 16e'],
    [null],
    [null],
    ['Geplante Maßnahmen 2021'],
    ['Instrument', 'Bezeichnung', 'Träger/Arbeitgeber', 'Plätze'],
  ];

  test('no employers where the cells below the heading show no text', async () => {
    const Maßnahmen: readonly (readonly SmallCell[])[] = [
      ...MEASURES,
      ['§ 16e', 'THCG', null, 20],
      ['§ 16i', 'THCG', ['""', ''], 20],
      ['§ 16i', 'THCG', 17, 20],
    ];
    expect((await disclosed({ sheets: { Maßnahmen } })).flagged).toEqual([]);
  });

  test('each employer once, also where names look like a heading', async () => {
    const Maßnahmen = [
      ...MEASURES,
      ['FbW', 'Weiterbildung', 'Träger Süd gGmbH', 20],
      ['§ 16e', 'THCG', 'Träger Nord gGmbH', 20],
      ['AGH', 'Arbeitsgelegenheit', 'Träger West gGmbH', 20],
    ];
    const { flagged } = await disclosed({ sheets: { Maßnahmen } });
    expect(flagged.map(({ place }) => place)).toEqual(['Maßnahmen!C10']);
  });

  test('a title may stand one empty row above its table', async () => {
    const Liste = [['Geförderte nach § 16i SGB II'], [null], ['Arbeitgeber'], ['Bäckerei Muster GmbH']];
    const { flagged } = await disclosed({ sheets: { Liste } });
    expect(flagged.map(({ place }) => place)).toEqual(['Liste!A4']);
  });

  test('no counts of a marked table, and nothing of sheets that do not go along', async () => {
    const sheets = { Liste: LIST.slice(1, 4), Intern: LIST };
    const job = smallJob({ sheets, names: { AMIP_Fallzahlen_1_keine: 'Liste!$B$1:$B$3' } });
    job.decisions.removedSheets.add('Intern');
    await disclosureStep.run(job);
    expect(job.account.flagged).toEqual([]);
  });
});
