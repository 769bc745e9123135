import type { GenesisTestTable } from './genesis-server';

/** Invented figures in the flat layout of GENESIS. */
export const SAMPLE_TABLE: GenesisTestTable = {
  code: '13211-02-05-4',
  title: 'Arbeitslose nach ausgewählten\nPersonengruppen - Jahresdurchschnitt',
  updated: '26.02.2026 15:28:28h',
  csv: [
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label',
    '13211;Arbeitsmarktstatistik;JAHR;Jahr;2025;KREISE;Kreise und kreisfreie Städte;07312;Kaiserslautern, kreisfreie Stadt;1234;Anzahl;ERWP06;Arbeitslose',
    '13211;Arbeitsmarktstatistik;JAHR;Jahr;2025;KREISE;Kreise und kreisfreie Städte;07335;Kaiserslautern, Landkreis;-;Anzahl;ERWP06;Arbeitslose',
    '',
  ].join('\n'),
};

export const LARGE_TABLE: GenesisTestTable = { ...SAMPLE_TABLE, code: '12531-0043', tooLarge: true };
