import type { FieldStyle } from './fields';
import type { Look } from './sheet';

/** Number formats in the codes of the API (en-US); Excel shows them in the language of the user. */
export const NUMBER_FORMATS: { readonly [Style in FieldStyle]: string } = {
  euro: '#,##0.00 "€"',
  rate: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  count: '#,##0.0',
  persons: '#,##0',
  year: '0',
  date: 'dd.mm.yyyy',
  month: 'mmm yyyy',
  choice: '@',
  text: '@',
  longText: '@',
  points: '+0.0" %-Pkt.";-0.0" %-Pkt.";0.0" %-Pkt."',
  // A share is below 1, every other figure is not: 0,2 is 20,0 %, 246 is 246.
  figure: '[=0]0;[<1]0.0%;#,##0',
  // 1, -1 and 0: a word beside the colour, which not everybody can tell apart.
  light: '[Color10]"● auf Kurs";[Red]"● unter Ziel";[Color53]"● knapp"',
};

export interface LookFormat {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly underline?: true;
  readonly align?: 'Left' | 'Right';
  readonly top?: true;
  readonly wrap?: true;
  readonly indent?: number;
  readonly border?: readonly (
    'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal'
  )[];
  readonly unlocked?: true;
}

const FRAME = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export const BORDER_COLOR = '#8A9BB0';

/** Dark text on light fills: readable in print and for weak eyes. Inputs are the only cells with this yellow. */
export const LOOKS: { readonly [Name in Look]: LookFormat } = {
  title: { bold: true, size: 16, color: '#1F3A5F' },
  section: { bold: true, color: '#1F3A5F', fill: '#DCE6F2', border: ['EdgeBottom'] },
  // A colour of their own: the styles of tables write white on dark headers.
  head: { bold: true, color: '#1F3A5F', fill: '#EDF2F8', align: 'Right', wrap: true, border: ['EdgeBottom'] },
  headLabel: {
    bold: true,
    color: '#1F3A5F',
    fill: '#EDF2F8',
    align: 'Left',
    wrap: true,
    border: ['EdgeBottom'],
  },
  label: { align: 'Left', top: true },
  note: { italic: true, color: '#595959' },
  chartPlace: { italic: true, color: '#595959', align: 'Left', top: true, wrap: true },
  hint: { italic: true, color: '#595959', align: 'Left', top: true, indent: 1 },
  input: { color: '#1F3A5F', fill: '#FFF6D6', align: 'Right', top: true, border: FRAME, unlocked: true },
  inputText: { color: '#1F3A5F', fill: '#FFF6D6', align: 'Left', top: true, border: FRAME, unlocked: true },
  inputLong: {
    color: '#1F3A5F',
    fill: '#FFF6D6',
    align: 'Left',
    top: true,
    wrap: true,
    border: FRAME,
    unlocked: true,
  },
  // Read as text of the report, and printed as such: white, with the thin frame of an input.
  inputProse: {
    color: '#1F3A5F',
    fill: '#FFFFFF',
    align: 'Left',
    top: true,
    wrap: true,
    border: FRAME,
    unlocked: true,
  },
  result: { bold: true, align: 'Right', top: true },
  plain: { align: 'Right', top: true },
  total: { bold: true, align: 'Right', border: ['EdgeTop'] },
  totalLabel: { bold: true, align: 'Left', border: ['EdgeTop'] },
  kpi: { bold: true, size: 18, color: '#1F3A5F', fill: '#EDF2F8', align: 'Left' },
  kpiLabel: { color: '#404040', fill: '#EDF2F8', align: 'Left', wrap: true },
  body: { align: 'Left', top: true, wrap: true },
  link: { color: '#0B5394', underline: true, align: 'Left' },
};
