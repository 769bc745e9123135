import type { Area } from '../workbook/model';
import { cellAddress } from '../cells/address';

/** `Ziele!B2:D9` as the user would say it. */
export function areaName(area: Area): string {
  return `${area.sheet}!${localAreaName(area)}`;
}

export function localAreaName({ top, left, bottom, right }: Omit<Area, 'sheet'>): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const MOST_NAMED = 5;

function namedFew(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_NAMED).join(', ');
  const more = cells.length - MOST_NAMED;
  return more > 0 ? `${named} und ${more} weitere` : named;
}

const IN_VAIN =
  'aus Zellen errechnen, die in der Kopie stehen. Kennzeichnen Sie auch diese als Fallzahlen-Tabelle, oder lassen Sie deren Blatt weg.';

export const disclosureMessages = {
  noArea: (name: string) =>
    `Der Name ${name} kennzeichnet eine Fallzahlen-Tabelle, führt aber nicht zu genau einem Bereich. Kennzeichnen Sie die Tabelle neu, oder löschen Sie den Namen.`,
  oddName: (name: string) =>
    `Der Name ${name} sieht wie eine gekennzeichnete Fallzahlen-Tabelle aus, sagt aber nicht, wo Summen stehen. Er muss auf _keine, _zeile, _spalte oder _beide enden.`,
  empty: (area: Area, name: string) =>
    `Der Name ${name} kennzeichnet ${areaName(area)} als Fallzahlen-Tabelle, dort steht aber nichts. Kennzeichnen Sie die Tabelle neu, oder löschen Sie den Namen.`,
  contradiction: (one: string, other: string, area: Area) =>
    `Die Namen ${one} und ${other} kennzeichnen dieselben Zellen (${areaName(area)}), sagen aber Verschiedenes über ihre Summen. Löschen Sie einen der Namen, oder lassen Sie beide auf dasselbe Wort enden.`,
  tooLarge: (area: Area, name: string) =>
    `Fallzahlen-Tabelle ${areaName(area)} (${name}): Der gekennzeichnete Bereich ist zu groß. Kennzeichnen Sie nur die Tabelle selbst.`,
  minimum: 'Die Mindestfallzahl muss eine ganze Zahl ab 2 sein. Üblich ist 3, bei kleinräumigen Angaben 10.',
  table: (area: Area, name: string, sentence: string) =>
    `Fallzahlen-Tabelle ${areaName(area)} (${name}): ${sentence}`,
  headings: 'Überschriften und Beschriftungen müssen Text, Jahre oder Daten sein.',
  sumsBeside: (area: Area, name: string, summen: string) =>
    `Neben der Fallzahlen-Tabelle ${areaName(area)} (${name}) stehen ihre Summen: Aus ihnen ließen sich verdeckte Zahlen errechnen. Kennzeichnen Sie die Tabelle mit ihren Summen, und lassen Sie den Namen auf _${summen} enden.`,
  sumsInside: (area: Area, name: string, summen: string) =>
    `In der Fallzahlen-Tabelle ${areaName(area)} (${name}) stehen Summen, die ihr Name nicht nennt: Aus ihnen ließen sich verdeckte Zahlen errechnen. Lassen Sie den Namen auf _${summen} enden.`,
  sumsAhead: (area: Area, name: string, summen: string) =>
    `In der Fallzahlen-Tabelle ${areaName(area)} (${name}) stehen Summen am Anfang: Aus ihnen ließen sich verdeckte Zahlen errechnen. Stellen Sie die Summen ans Ende, und lassen Sie den Namen auf _${summen} enden.`,
  recomputable: ([first = '', ...others]: readonly string[]) =>
    others.length === 0
      ? `Die Fallzahl in ${first} darf nicht gezeigt werden, lässt sich aber ${IN_VAIN}`
      : `${others.length + 1} Fallzahlen (die erste in ${first}) dürfen nicht gezeigt werden, lassen sich aber ${IN_VAIN}`,
  unfollowed: (cells: readonly string[]) =>
    `${namedFew(cells)}: Diese verdeckten Fallzahlen sind aus anderen errechnet, aber nicht als Summe. Ob sich aus ihnen etwas zurückrechnen lässt, ist nicht zu sagen. Rechnen Sie dort mit +, −, SUMME, SUMMEWENN oder SUMMEWENNS, oder heben Sie die Kennzeichnung ihrer Tabelle auf: Dann wird dort alles verdeckt, was aus verdeckten Zahlen errechnet ist.`,
  unsafe: (tables: string) =>
    `Die Fallzahlen-Tabellen ${tables} hängen zusammen, und es lässt sich nicht sicherstellen, dass keine verdeckte Zahl aus ihnen errechnet werden kann. Heben Sie die Kennzeichnung der einen auf: Dann wird dort alles verdeckt, was aus der anderen errechnet ist. Oder lassen Sie ein Blatt weg.`,
  employer: (instrument: string) =>
    `Hier steht ein Arbeitgeber in einer Tabelle zu ${instrument}. Betriebs- und Geschäftsgeheimnisse stehen Sozialdaten gleich (§ 35 Abs. 4 SGB I): Prüfen Sie, ob der Name weitergegeben werden darf.`,
  checkResults: (sheet: string) =>
    `Hier steht, was die Prüfung der Mappe gefunden hat. Ihr Blatt „${sheet}“ geht nicht mit. Sollen die Empfänger das nicht lesen, blenden Sie diese Zeilen aus.`,
  retyped: (area: Area) =>
    `Diese Zahl ist getippt und hat Beschriftung und Wert mit einer Zahl gemeinsam, die in der Fallzahlen-Tabelle ${areaName(area)} verdeckt ist. Ist es dieselbe Fallzahl, setzen Sie hier einen Bezug dorthin: Dann wird auch sie verdeckt.`,
  constantName: (name: string, area: Area) =>
    `Der Name ${name} enthält eine Zahl, die in der Fallzahlen-Tabelle ${areaName(area)} verdeckt ist, und nennt deren Beschriftung. Setzen Sie dort einen Bezug auf die Zelle, oder löschen Sie den Namen.`,
  typedChart: (area: Area) =>
    `Ein Diagramm enthält eingetippte Werte, die nach der Fallzahlen-Tabelle ${areaName(area)} beschriftet sind; dort sind Zahlen verdeckt. Setzen Sie in der Datenreihe einen Bezug auf die Tabelle, oder prüfen Sie, ob die Werte weitergegeben werden dürfen.`,
  likelyTable: (area: Area) =>
    `${areaName(area)} könnte eine Fallzahlen-Tabelle sein: Dort stehen kleine ganze Zahlen mit Beschriftungen. Sind es Personen oder Fälle, kennzeichnen Sie die Tabelle, oder geben Sie sie nicht weiter.`,
  smallCount: (least: number, others: number, line: 'in derselben Spalte' | 'mit derselben Beschriftung') =>
    `Hier steht eine Fallzahl unter ${least}${others === 0 ? '' : `, ${line} ${others === 1 ? 'noch eine' : `noch ${others}`}`}. Die Tabelle ist nicht als Fallzahlen-Tabelle gekennzeichnet: Kennzeichnen Sie sie, oder geben Sie sie nicht weiter.`,
};
