import type { GridColumn } from '../../sheet';

type Indicator = 'IQ' | 'IQF' | 'IQM' | 'LZB';

/** A text instead of a target that nobody can know; a prior year of 0 is one that was not entered. */
export function target(indicator: Indicator): string {
  const prior = `AMIP_${indicator}_Vorjahr`;
  const change = `AMIP_${indicator}_Veraenderung`;
  return `=IF(OR(${prior}="",${prior}=0),"Vorjahreswert fehlt",IF(${change}="","Veränderung fehlt",AMIP.ZIELWERT(${prior},${change})))`;
}

/**
 * No rule for a path within the year is published: the prior year's shape times the agreed change is an
 * assumption, and the sheet says so.
 */
export function path(indicator: 'IQ' | 'LZB', style: 'rate' | 'count'): GridColumn {
  const prior = `{AMIP_${indicator}_Verlauf}`;
  const change = `AMIP_${indicator}_Veraenderung`;
  return {
    kind: 'formula',
    name: `AMIP_${indicator}_Soll`,
    label: `${indicator} Soll`,
    style,
    formula: `=IF(OR(${prior}="",${change}=""),"",${prior}*(1+${change}))`,
  };
}

export function missingMonths(indicator: 'IQ' | 'LZB'): string {
  const count = `COUNT(AMIP_${indicator}_Verlauf)`;
  return `=IF(${count}<12,"${indicator}: Vorjahreswert fehlt für "&(12-${count})&" von 12 Monaten.","${indicator}: Vorjahreswerte vollständig.")`;
}
