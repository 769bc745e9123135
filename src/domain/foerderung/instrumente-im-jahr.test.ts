import { INSTRUMENTE } from './instrumente';
import { instrumenteImJahr } from './instrumente-im-jahr';

/** Those that are not offered, of the ones that ended or began since 2005. */
const missing = (year: number) =>
  INSTRUMENTE.map(({ key }) => key).filter((key) => !instrumenteImJahr(year).some((one) => one.key === key));

describe('the instruments of a year', () => {
  it.each([
    [2011, ['§ 16e', '§ 16h', '§ 16i', '§ 16j', '§ 16k'], 'BEZ begins until March 2012'],
    [2013, ['§ 16e', '§ 16h', '§ 16i', '§ 16j', '§ 16k'], 'BEZ of 2012 run on'],
    [2014, ['§ 16e', 'BEZ', '§ 16h', '§ 16i', '§ 16j', '§ 16k'], 'BEZ: § 1 Abs. 2 EinglMV 2022'],
    [2021, ['BEZ', '§ 16j', '§ 16k'], '§§ 16e, 16i since January 2019'],
    [2023, ['BEZ'], '§§ 16j, 16k since July 2023'],
    [2025, ['BEZ'], '§ 16j ended in March 2024, its cases run on; FbW is paid by the Agentur'],
    [2026, ['BEZ', '§ 16j'], 'BGBl. 2024 I Nr. 107'],
  ])('%d: without %j (%s)', (year, keys) => {
    expect(missing(year)).toEqual(keys);
  });
});
