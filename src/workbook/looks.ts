import type { FieldStyle } from './fields';
import type { Look } from './sheet';

/** Number formats in the codes of the API (en-US); Excel shows them in the language of the user. */
export const NUMBER_FORMATS: { readonly [Style in FieldStyle | 'month']: string } = {
  euro: '#,##0.00 "€"',
  rate: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  count: '#,##0.0',
  year: '0',
  text: '@',
  month: 'mmm yyyy',
};

export interface LookFormat {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right';
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
  head: { bold: true, fill: '#EDF2F8', align: 'Right', wrap: true, border: ['EdgeBottom'] },
  headLabel: { bold: true, fill: '#EDF2F8', align: 'Left', wrap: true, border: ['EdgeBottom'] },
  label: { align: 'Left' },
  note: { italic: true, color: '#595959' },
  hint: { italic: true, color: '#595959', align: 'Left', indent: 1 },
  input: { color: '#1F3A5F', fill: '#FFF6D6', align: 'Right', border: FRAME, unlocked: true },
  inputText: { color: '#1F3A5F', fill: '#FFF6D6', align: 'Left', border: FRAME, unlocked: true },
  result: { bold: true, align: 'Right' },
  plain: { align: 'Right' },
  total: { bold: true, align: 'Right', border: ['EdgeTop'] },
  totalLabel: { bold: true, align: 'Left', border: ['EdgeTop'] },
};
