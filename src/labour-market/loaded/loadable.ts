import { findFigure } from '../catalogue';
import { frequencyOf } from '../feed/frequency';
import type { Observation } from '../observation';

/** A figure of the catalogue in a known region, with a place on the axis of time. */
export type Loadable = Observation & { readonly figure: string; readonly region: string };

export function isLoadable(observation: Observation): observation is Loadable {
  const { figure, region, period } = observation;
  return figure !== null && region !== null && frequencyOf(period) !== null && findFigure(figure) !== null;
}
