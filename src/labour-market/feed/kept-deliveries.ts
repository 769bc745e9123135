import type { Observation } from '../observation';
import type { Delivery } from './delivery';
import type { Passport } from './passport';
import { passportsOf, readFeedDataset } from './read-feed-dataset';

/**
 * A dataset of an earlier feed as the deliveries it was made of, so that a later run loses none of their numbers.
 * Error: ImportError for a dataset that is not one of ours.
 */
export function keptDeliveries(dataset: unknown): readonly Delivery[] {
  const passportOf = passportsOf(dataset);
  const byPassport = new Map<Passport, Observation[]>();
  for (const observation of readFeedDataset(dataset)) {
    const passport = passportOf(observation.variable, observation.period);
    if (!passport) continue;
    const observations = byPassport.get(passport);
    if (observations) observations.push(observation);
    else byPassport.set(passport, [observation]);
  }
  return [...byPassport].map(([{ origin, retrieved, sha256, sourceUrl, gebietsstand }, observations]) => ({
    origin,
    observations,
    retrieved,
    sha256,
    sourceUrl: sourceUrl ?? null,
    gebietsstand: gebietsstand ?? null,
    earlier: true,
  }));
}
