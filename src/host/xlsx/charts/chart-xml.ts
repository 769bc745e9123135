import { element } from '../xml';

/** The namespaces of DrawingML (ECMA-376 Part 1, 20 and 21). */
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** EMU: the unit of DrawingML. */
const EMU_PER_POINT = 12700;
export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** `<c:name val="…"/>`, as most of a chart is written. */
export const valueOf = (name: string, value: string | number | boolean): string =>
  element(`c:${name}`, { val: value });
