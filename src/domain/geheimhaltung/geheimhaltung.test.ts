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
      'bereich: Mit 6010 Zellen ist die Tabelle zu groß, um ihre Geheimhaltung zu prüfen (mit Zeilen- und Spaltensummen höchstens 6000). Bitte aufteilen.',
    );
  });
});
