import type { Area } from '../../grid/reference';
import type { TableInfo } from '../../grid/tables';

/** The rows under the headers. */
export function bodyOf({ area, showHeaders }: TableInfo): Area {
  return showHeaders ? { ...area, top: area.top + 1 } : area;
}
