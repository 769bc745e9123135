import { emptyState, filledState } from '../../test/support/filled-state';
import kaiserslautern from '../../test/fixtures/amip-2021.json';
import { AMIP } from './amip';
import { parseCase, wishOfCase } from './case';
import { FORM_KEYS } from './fields/form';
import { draftPlan } from './plan';
import { FORM, formReadingOf } from './read-form';

describe('reading what the form shows', () => {
  it('asks for cells that the sheets have, and for each field of the form', () => {
    expect([...FORM.targets.keys()].filter((name) => !AMIP.targets.has(name))).toEqual([]);
    expect(Object.keys(formReadingOf(emptyState([], FORM)).inputs).sort()).toEqual([...FORM_KEYS].sort());
  });

  it('finds nothing in an empty workbook', () => {
    const { exists, series, problems } = formReadingOf(emptyState([], FORM));
    expect(exists).toEqual({ ressourcen: false, ziele: false });
    expect(series.lzbVerlauf).toEqual(Array.from({ length: 12 }, () => null));
    expect(problems).toEqual([]);
  });

  it('gives what was filled', () => {
    const filled = filledState(draftPlan(emptyState(), wishOfCase(parseCase(kaiserslautern))));
    const { exists, inputs } = formReadingOf({ ...filled, design: FORM });
    expect(exists).toEqual({ ressourcen: true, ziele: true });
    expect(inputs).toMatchObject({ ags: '07312', jahr: 2021, bedarf: 14871326.97, lzbVeraenderung: -0.013 });
  });
});
