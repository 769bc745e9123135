import type { Figure } from '../catalogue';
import type { Observation } from '../observation';

/**
 * An observation as the feed holds it: the figure of the catalogue says what is measured, so that label, unit and
 * breakdown are the catalogue's and no longer the source's words.
 */
export function feedObservation(observation: Observation, { id, label, unit }: Figure): Observation {
  return { ...observation, figure: id, variable: id, label, dimensions: {}, unit };
}
