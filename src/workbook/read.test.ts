import { emptyState, filledState, withCell } from '../../test/support/filled-state';
import kaiserslautern from '../../test/fixtures/amip-2021.json';
import { parseCase, wishOfCase } from './case';
import { draftPlan } from './plan';
import { readingOf } from './read';

const filled = filledState(draftPlan(emptyState(), wishOfCase(parseCase(kaiserslautern))));

describe('reading the workbook', () => {
  it('finds nothing in an empty one', () => {
    const { exists, inputs, series, results, problems } = readingOf(emptyState());
    expect(exists).toEqual({ ressourcen: false, ziele: false });
    expect(Object.values(inputs).every((value) => value === null)).toBe(true);
    expect(series.iqVerlauf).toEqual(Array.from({ length: 12 }, () => null));
    expect(Object.values(results).every((value) => value === null)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('gives back what was filled', () => {
    const { exists, inputs, problems } = readingOf(filled);
    expect(exists).toEqual({ ressourcen: true, ziele: true });
    expect(inputs).toMatchObject({
      ags: '07312',
      jahr: 2021,
      bedarf: 14871326.97,
      iqVorjahr: null,
      lzbVeraenderung: -0.013,
    });
    expect(problems).toEqual([]);
  });

  it('names a cell that holds a text instead of a number and takes it for empty', () => {
    const { inputs, problems } = readingOf(withCell(filled, 'AMIP_Egl', '10 Mio'));
    expect(inputs.egl).toBeNull();
    expect(problems).toMatchObject([
      { blocking: false, message: expect.stringMatching(/Ressourcen!B8.*„10 Mio“/) },
    ]);
  });

  it('reads months by their month', () => {
    expect(readingOf(withCell(filled, 'AMIP_LZB_Verlauf', 4980, 2)).series.lzbVerlauf[2]).toBe(4980);
  });
});
