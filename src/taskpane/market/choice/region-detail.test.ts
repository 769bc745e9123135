import { regionByAgs } from '../../../labour-market/regions';
import { partsDe } from '../texts/parts-de';
import { regionDetail } from './region-detail';

describe('regionDetail', () => {
  it.each([
    ['07312', 'AGS 07312 · BA: Kaiserslautern, Stadt · Jobcenter 51506'],
    ['07', 'AGS 07'],
    ['DG', 'AGS DG'],
    // A Kreis of which the directory has the official name only.
    ['01051', 'AGS 01051 · BA-Schreibweise nicht bestätigt · Jobcenter nicht bestätigt'],
  ])('%s: %s', (ags, text) => {
    const region = regionByAgs(ags);
    expect(region && regionDetail(region, partsDe.region)).toBe(text);
  });
});
