const HEAD = 'statistics_code;statistics_label;time_code;time_label;time';
const VALUE = 'value;value_unit;value_variable_code;value_variable_label';

/** The header of a flat file with `blocks` variables. */
export function flatHeader(blocks: number, hasQuality = false): string {
  const names = Array.from({ length: blocks }, (_, index) =>
    ['code', 'label', 'attribute_code', 'attribute_label']
      .map((part) => `${index + 1}_variable_${part}`)
      .join(';'),
  );
  return [HEAD, ...names, VALUE, ...(hasQuality ? ['value_q'] : [])].join(';');
}

/** A flat file with one variable: the region. `rows` hold region code, value and further columns of the measure. */
export function kreisFile(
  rows: readonly (readonly [code: string, value: string, measure?: string])[],
): string {
  return [
    flatHeader(1),
    ...rows.map(
      ([code, value, measure = 'Anzahl;BSP001;Beispiel']) =>
        `99999;Beispielstatistik;JAHR;Jahr;2025;KREISE;Kreise;${code};Kreis ${code};${value};${measure}`,
    ),
    '',
  ].join('\n');
}

/** UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
