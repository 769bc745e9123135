import { closeExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { openReporting, PROGRAMME, REPORTING } from '../support/reporting';
import { cellsWithErrors } from '../support/sheets';

afterEach(closeExcel);

const SHEET = 'Bericht';

/** The first column of the report: headings, sentences, labels. */
async function texts(excel: OpenExcel): Promise<string[]> {
  const column = await excel.values(SHEET, 'A1:A70');
  return column.map(([text]) => String(text ?? ''));
}

/** The table of section 2.5: the rows above the sentence on the Umschichtung. */
async function budget(excel: OpenExcel): Promise<unknown[][]> {
  const rows = await excel.values(SHEET, 'A1:E70');
  const first = rows.findIndex(([label]) => String(label).startsWith('Zuteilung allgemeine Mittel'));
  return rows.slice(first, first + 6).map((row) => row.slice(2));
}

describe('the sheet Bericht', () => {
  it('says with live figures what the programme of 2021 says in print', async () => {
    const excel = await openReporting(PROGRAMME);
    const lines = await texts(excel);
    const said = lines.join('\n');
    for (const sentence of [
      'Träger des Jobcenters sind Bundesagentur für Arbeit und Stadt Kaiserslautern.',
      'ist seit dem Höchststand im September 2019 mit 55.146 Arbeitnehmerinnen und Arbeitnehmern rückläufig; im März 2020 lag die Anzahl bei 54.285.',
      'Im Dezember 2020 wurden 1.396 gemeldete Stellen ausgewiesen',
      'Die Vakanzzeit der Stellenbesetzung beträgt 246 Tage.',
      'unter 20 %',
      'Auf dem Ausbildungsmarkt lag im Dezember 2020 die Anzahl der gemeldeten Ausbildungsstellen mit 409 Stellen um 37 % unter dem Vorjahresniveau.',
      'Im Dezember 2020 lag die Arbeitslosigkeit um 6,1 % über dem Vorjahreswert.',
      'Anstieg unter einem Prozent',
      'Im Januar 2020 gab es 7.454 erwerbsfähige Leistungsberechtigte (ELB) (rund 500',
      // The programme prints 23,12 Mio. €, cut off instead of rounded, and 8,3 Mio. € with one decimal.
      'Das Gesamtbudget für das Haushaltsjahr 2021 beträgt 23,13 Mio. €. Davon sind 14,87 Mio. € zur Deckung der Verwaltungskosten und 8,26 Mio. €',
      '1.996.000,00 € werden von den EGL zu den Verwaltungskosten umgeschichtet; das sind 19,5 % der Zuteilung für EGL. Der kommunale Finanzierungsanteil beträgt 2.235.498,25 €.',
      '3. Zielvereinbarung 2021',
      '• IQ: Steigerung um 15,0 %\n',
      '• Bestand an LZB: Reduzierung um 1,3 %\n',
      'werden für 2021 keine Zielwerte vereinbart',
    ])
      expect(said).toContain(sentence);
    expect(await budget(excel)).toEqual([
      [10250560, 10639865, 20890425],
      [1000, '', 1000],
      [-1996000, 1996000, 0],
      ['', 2235498.25, 2235498.25],
      ['', -36.28, -36.28],
      [8255560, 14871326.97, 23126886.97],
    ]);
    const table = await excel.values('Ressourcen', 'A26:D31');
    expect(await budget(excel)).toEqual(table.map((row) => row.slice(1)));
    expect(await cellsWithErrors(excel, SHEET)).toEqual([]);
    expect(tooLow(excel, lines)).toEqual([]);
    const { amip } = excel;
    const wish = amip.wishOfCase(amip.parseCase(PROGRAMME, REPORTING), REPORTING);
    const again = await amip.fill({ ...wish, sheets: ['uebersicht', 'bericht'] }, REPORTING);
    expect(again).toMatchObject({ done: true, cellsWritten: 0, problems: [], plan: { kept: [] } });
  });

  it('says of what is missing that it is not there yet', async () => {
    const excel = await openReporting({ jobcenter: { name: 'Jobcenter Musterstadt' }, jahr: 2026 });
    const said = (await texts(excel)).join('\n');
    for (const sentence of [
      'Aufgabenschwerpunkte im Jahr 2026. Die Träger des Jobcenters sind noch nicht angegeben.',
      'Die Zahl der sozialversicherungspflichtig Beschäftigten liegt noch nicht vor.',
      'Die Zahl der gemeldeten Stellen liegt noch nicht vor. Die Vakanzzeit liegt noch nicht vor. Anteil der Helferstellen: liegt noch nicht vor. Die Zahl der gemeldeten Ausbildungsstellen liegt noch nicht vor.',
      'Die Zahl der Arbeitslosen liegt noch nicht vor. Arbeitsuchende: liegt noch nicht vor.',
      'Die Zahl der erwerbsfähigen Leistungsberechtigten liegt noch nicht vor.',
      'Das Gesamtbudget liegt noch nicht vor: Auf dem Blatt „Ressourcen“ fehlen Angaben',
      'Die Umschichtung liegt noch nicht vor. Der kommunale Finanzierungsanteil liegt noch nicht vor.',
      '• IQ: Die vereinbarte Veränderung liegt noch nicht vor.',
      'Monatswerte liegen noch nicht vor',
    ])
      expect(said).toContain(sentence);
    expect((await budget(excel)).flat().every((value) => value === '')).toBe(true);
    expect(await cellsWithErrors(excel, SHEET)).toEqual([]);
  });

  // Nothing of the need counts for the KFA: what is missing or left over is the Umschichtung alone.
  it.each([
    {
      bedarf: 500_000,
      ziele: { iq: { veraenderung: 0 }, lzb: { veraenderung: 0.02 } },
      sentences: [
        'Eine Umschichtung ist nicht erforderlich.',
        '• IQ: keine Veränderung',
        '• Bestand an LZB: Steigerung um 2,0 %',
      ],
    },
    {
      // 500.000 − 100.000,50.
      bedarf: 399_999.5,
      ziele: { iq: { vorjahr: 0.16, veraenderung: 0.15 }, lzb: { veraenderung: 0 } },
      sentences: [
        'beträgt 1,50 Mio. €. Davon sind 0,40 Mio. €',
        '100.000,50 € werden von den Verwaltungskosten zu den EGL umgeschichtet; das sind 10,0 % der Zuteilung für EGL.',
        '• IQ: Steigerung um 15,0 % auf 18,4 %',
      ],
    },
  ])('puts a need of $bedarf € and its targets into words', async ({ bedarf, ziele, sentences }) => {
    const ressourcen = { egl: 1_000_005, vk: 500_000, schritt: 0, bedarf, nichtKfaRelevant: bedarf };
    const excel = await openReporting({
      jobcenter: { name: 'Jobcenter Musterstadt' },
      jahr: 2026,
      ressourcen,
      ziele,
    });
    const said = (await texts(excel)).join('\n');
    for (const sentence of sentences) expect(said).toContain(sentence);
  });
});

/** Prose that may need more lines than its row has room for. */
function tooLow(excel: OpenExcel, lines: readonly string[]): readonly string[] {
  const sheet = excel.snapshot().sheets.find(({ name }) => name === SHEET);
  const rows = (sheet?.merges ?? []).flatMap((area) => /^A(\d+):E\1$/.exec(area)?.[1] ?? []).map(Number);
  expect(rows.length).toBeGreaterThan(15);
  return rows
    .filter((row) => linesOf(lines[row - 1] ?? '') * LINE > (sheet?.rowHeights[row - 1] ?? LINE))
    .map((row) => lines[row - 1] ?? '');
}

/** Points of a line of text, and how many letters of Calibri 11 surely fit into the 521 points of the page. */
const LINE = 15;
const LETTERS = 92;

function linesOf(text: string): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + word.length > LETTERS) {
      lines += 1;
      used = 0;
    }
    used += word.length + 1;
  }
  return lines;
}
