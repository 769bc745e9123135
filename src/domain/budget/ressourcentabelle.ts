import type { Cents } from '../numbers/money';
import type { Umschichtung, UmschichtungInput } from './umschichtung';
import { umschichtung } from './umschichtung';

export interface RessourcenInput extends Omit<UmschichtungInput, 'zuteilung'> {
  /** Allotted for Eingliederungsleistungen, without Beschäftigungszuschuss. */
  readonly egl: Cents;
  /** Allotted for Verwaltungskosten. */
  readonly vk: Cents;
  /** Einnahmen aus Forderungseinzug, to the benefit of Eingliederungsleistungen. */
  readonly einnahmen: Cents;
}

/** One row: undefined where the printed table leaves the cell blank. */
export interface RessourcenRow {
  readonly label: string;
  readonly egl: Cents | undefined;
  readonly vk: Cents | undefined;
  readonly gesamt: Cents;
}

export interface Ressourcentabelle {
  readonly umschichtung: Umschichtung;
  /** Six rows; the last is the sum of the others in every column. */
  readonly rows: readonly RessourcenRow[];
}

/**
 * The table „Ressourcen“ of an AMIP (section 2.5 of Kaiserslautern 2021), in cents.
 *
 * The printed table leaves out what the rounding of the Umschichtung moves too much, so that its VK column does not
 * add up; here the Rundungsdifferenz is a row of its own and every column adds up.
 * Errors: as `umschichtung`.
 */
export function ressourcentabelle(input: RessourcenInput): Ressourcentabelle {
  const { egl, vk, einnahmen } = input;
  const plan = umschichtung({ ...input, zuteilung: vk });
  const { geplant, kfa, rundungsdifferenz } = plan;
  const parts: RessourcenRow[] = [
    row('Zuteilung allgemeine Mittel (Egl ohne BEZ)', egl, vk),
    row('Einnahmen aus Forderungseinzug', einnahmen, undefined),
    row('Erforderliche Umschichtung', 0 - geplant, geplant),
    row('kommunaler Finanzierungsanteil', undefined, kfa),
    row('Rundungsdifferenz', undefined, rundungsdifferenz),
  ];
  const sum = (column: 'egl' | 'vk') => parts.reduce((total, part) => total + (part[column] ?? 0), 0);
  return { umschichtung: plan, rows: [...parts, row('Summe', sum('egl'), sum('vk'))] };
}

function row(label: string, egl: Cents | undefined, vk: Cents | undefined): RessourcenRow {
  return { label, egl, vk, gesamt: (egl ?? 0) + (vk ?? 0) };
}
