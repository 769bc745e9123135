import { keyed, RATE, SIGNED_EURO, EURO } from './field';

/** What is paid and bound month by month. */
export const MITTELABFLUSS_SERIES = keyed({
  abflussEgl: {
    ...SIGNED_EURO,
    name: 'AMIP_Abfluss_EGL',
    label: 'EGL gezahlt',
    help: 'Im Monat gezahlte Eingliederungsleistungen; Rückzahlungen mit Minus. Künftige Monate leer lassen.',
    path: 'mittelabfluss.egl',
  },
  abflussVk: {
    ...SIGNED_EURO,
    name: 'AMIP_Abfluss_VK',
    label: 'VK gezahlt',
    help: 'Im Monat gezahlte Verwaltungskosten; Rückzahlungen mit Minus. Künftige Monate leer lassen.',
    path: 'mittelabfluss.vk',
  },
  bindungEgl: {
    ...EURO,
    name: 'AMIP_Bindung_EGL',
    label: 'EGL gebunden',
    help: 'Verpflichtungen aus Bewilligungen und Verträgen, die in diesem Monat fällig werden.',
    path: 'mittelabfluss.bindungEgl',
  },
  abflussPlan: {
    ...RATE,
    name: 'AMIP_Abfluss_Planverlauf',
    label: 'EGL-Planverlauf',
    help: 'Anteil am EGL-Budget, der bis zum Monatsende abfließen soll, aufgelaufen; Dezember 100 %. Alle leer: gleichmäßig.',
    path: 'mittelabfluss.planverlauf',
  },
});

/** Another Umschichtung, to see what it would do. */
export const SZENARIO_FIELDS = keyed({
  szenarioUmschichtung: {
    ...SIGNED_EURO,
    name: 'AMIP_Szenario_Umschichtung',
    label: 'Umschichtung im Szenario',
    help: 'Betrag, der statt der geplanten Umschichtung von den EGL zu den VK gehen soll; umgekehrt mit Minus.',
    path: 'szenario.umschichtung',
  },
  kostenJeTeilnahme: {
    ...EURO,
    name: 'AMIP_KostenJeTeilnahme',
    label: 'Kosten je Teilnahme',
    help: 'Durchschnittliche Kosten einer geförderten Teilnahme im Haushaltsjahr.',
    path: 'szenario.kostenJeTeilnahme',
  },
});
