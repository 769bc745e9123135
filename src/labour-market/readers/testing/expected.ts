import type { Observation } from '../../observation';
import { ownFixture } from './fixtures';

/** What the Regionaldatenbank published for Kaiserslautern, Stadt (13211-02-05-4), put together by hand. */
export function expectedOf(year: string): unknown {
  return JSON.parse(new TextDecoder().decode(ownFixture(`genesis/13211-02-05-4_${year}_07312.json`)));
}

/** An observation in the form that the command line prints. */
export function withoutQuality({ quality, ...rest }: Observation): Omit<Observation, 'quality'> {
  expect(quality).toBeNull();
  return rest;
}
