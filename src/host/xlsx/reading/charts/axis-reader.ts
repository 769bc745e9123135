import type { AxisLook } from '../../charts/chart-snapshot';
import { decimal, find, isOn } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { titleText, valueAt } from './chart-values';

/** A scale (ECMA-376 Part 1, 21.2.2.25 and 21.2.2.226), that of days among them (21.2.2.39). */
export function readAxis(axis: XmlElement | undefined): AxisLook {
  const title = titleText(find(axis, 'title'));
  const minimum = decimal(valueAt(axis, 'scaling', 'min'));
  const maximum = decimal(valueAt(axis, 'scaling', 'max'));
  const { formatCode, sourceLinked } = find(axis, 'numFmt')?.attributes ?? {};
  return {
    ...(title !== undefined && { title }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(formatCode !== undefined && !isOn(sourceLinked) && { numberFormat: formatCode }),
    majorGridlines: find(axis, 'majorGridlines') !== undefined,
  };
}
