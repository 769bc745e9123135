import { DomainError } from '../domain-error';
import { geheimhaltung } from './geheimhaltung';
import { CASES } from './testing/cases';
import { REFUSALS } from './testing/refusals';
import { LARGEST_NETWORK } from './hidden-cells';

describe('geheimhaltung', () => {
  it.each(CASES)('$name', ({ bereich, options, shows }) => {
    expect(geheimhaltung(bereich, options)).toEqual(shows);
  });

  it.each(REFUSALS)('refuses $name', ({ bereich, options, says }) => {
    expect(() => geheimhaltung(bereich, options)).toThrow(new DomainError('VALUE', says));
  });

  it('leaves the range it is given alone', () => {
    const bereich = [[1, 7, 12, 20]];
    geheimhaltung(bereich);
    expect(bereich).toEqual([[1, 7, 12, 20]]);
  });

  it('turns a negative zero into a zero', () => {
    expect(geheimhaltung([[-0, 1]])).toEqual([[0, '*']]);
    expect(geheimhaltung([[-0, 5]])).toEqual([[0, 5]]);
  });

  it('refuses a table that is too large to be proven, but no single lines', () => {
    const rows = LARGEST_NETWORK / 10;
    const line = [...Array.from({ length: 9 }, (_, index) => index + 1), 45];
    const lines = Array.from({ length: rows }, () => line);
    expect(
      geheimhaltung(lines, { summen: 'spalte' })
        .flat()
        .filter((cell) => cell === '*'),
    ).toHaveLength(3 * rows);
    const table = [...lines, line.map((count) => count * rows)];
    expect(() => geheimhaltung(table)).toThrow(
      'bereich: Mit 1510 Zellen ist die Tabelle zu groß, um ihre Geheimhaltung zu prüfen (mit Zeilen- und Spaltensummen höchstens 1500). Bitte aufteilen.',
    );
  });

  it('refuses lines that are too long to be proven', () => {
    const long = [[...Array.from({ length: 3_000 }, () => 1), 3_000]];
    expect(() => geheimhaltung(long)).toThrow(
      'bereich: Mit 3001 Zellen ist die Tabelle zu groß, um ihre Geheimhaltung zu prüfen (mit Summen über 3001 Spalten höchstens 2999). Bitte aufteilen.',
    );
  });
});
