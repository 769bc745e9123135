import { AMIP } from '../../src/workbook/amip';
import { rowsOfGrid } from '../../src/workbook/sheet';

export const nothing = (count: number) => Array<null>(count).fill(null);

/** Worked by hand: thirteen stocks from December 2020, twelve months of Integrationen, two years of LZB. */
export const ELB = [7440, 7454, 7430, 7412, 7468, 7520, 7545, 7530, 7508, 7490, 7472, 7455, 7300];
const INTEGRATIONEN = [72, 78, 95, 104, 110, 118, 121, 132, 146, 128, 109, 87];
export const LZB_2020 = [4980, 4965, 4950, 4948, 4960, 4985, 5002, 5010, 5005, 4996, 4990, 4985];
export const LZB_2021 = [4978, 4960, 4938, 4921, 4915, 4902, 4890, 4885, 4876, 4870, 4862, 4855];

const PART = AMIP.targets.get('AMIP_ELB_Bestand')?.part;
const ROWS = PART?.kind === 'grid' ? rowsOfGrid(PART.grid) : 0;

/** A column of monthly figures that ends with December of its year. */
export const column = (...values: readonly (number | null)[]) => [...nothing(ROWS), ...values].slice(-ROWS);

/** An old workbook whose next year is worked by hand. */
export const SMALL_CASE = {
  jobcenter: { name: 'Jobcenter Stadt Kaiserslautern', ags: '07312', traeger: '51506' },
  jahr: 2021,
  ressourcen: { egl: 10250560, vk: 10639865, bedarf: 14871326.97, schritt: 1000, satz: 0.152 },
  ziele: { iq: { vorjahr: 0.16, veraenderung: 0.15 }, lzb: { vorjahr: 4981.3333, veraenderung: -0.013 } },
  monatszahlen: {
    integrationen: column(...INTEGRATIONEN),
    elb: column(...ELB),
    lzb: column(...LZB_2020, ...LZB_2021),
  },
  massnahmen: [
    {
      instrument: '§ 16i',
      bezeichnung: 'Teilhabe am Arbeitsmarkt',
      eintritte: 2,
      beginn: '2021-07',
      dauer: 24,
      kosten: 1910.55,
    },
    {
      instrument: 'MAT AVGS',
      bezeichnung: 'Aktivierung',
      eintritte: 10,
      beginn: '2021-03',
      dauer: 3,
      kosten: 500,
    },
  ],
  handlungsfelder: [
    { projekt: 'BG-Coaching', status: 'läuft', meilenstein: '2022-06-30' },
    { projekt: 'YouConnect', status: 'erreicht' },
  ],
  arbeitsmarkt: {
    region: 'Kaiserslautern, Stadt',
    eckdaten: [
      {
        merkmal: 'Gemeldete Arbeitsstellen',
        region: 'Kaiserslautern, Stadt',
        monat: '2020-12',
        wert: 1396,
        einheit: 'Stellen',
      },
    ],
  },
};
