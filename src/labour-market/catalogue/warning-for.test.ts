import { monthOf } from '../../domain/months/month';
import type { Figure } from './figure';
import { FIGURES } from './figures';
import { findFigure } from './find-figure';
import { warningFor } from './warning-for';

const AUSBILDUNGSSTELLEN = findFigure('ausbildungsstellen') as Figure;

describe('warningFor', () => {
  it.each([
    [2020, 9, null],
    [2020, 10, 2020],
    [2020, 11, 2020],
    [2020, 12, 2020],
    [2021, 1, 2020],
    [2021, 2, 2020],
    [2021, 3, null],
    [2021, 4, null],
    [2021, 8, null],
    [2021, 10, 2021],
  ])('of Ausbildungsstellen in %d-%d names the 1 October of %s', (year, month, begin) => {
    const warning = warningFor(AUSBILDUNGSSTELLEN, monthOf(year, month));
    if (begin === null) expect(warning).toBeNull();
    else expect(warning).toContain(`seit dem 1. Oktober ${begin} `);
  });

  it('says what is wrong and what to do', () => {
    expect(warningFor(AUSBILDUNGSSTELLEN, monthOf(2020, 12))).toBe(
      'Gemeldete Ausbildungsstellen seit Beginn des Berichtsjahres: Der Wert für Dezember 2020 zählt erst seit dem 1. Oktober 2020 und ist von eingeschränkter Aussagekraft; die Bundesagentur für Arbeit weist Oktober bis Februar deshalb selbst nicht aus. Bitte nur mit demselben Monat des Vorjahres vergleichen.',
    );
  });

  it('warns of Ausbildungsstellen and Bewerber only', () => {
    const warned = FIGURES.filter((figure) => warningFor(figure, monthOf(2020, 12)) !== null);
    expect(warned.map(({ id }) => id)).toEqual(['ausbildungsstellen', 'ausbildungsbewerber']);
  });
});
