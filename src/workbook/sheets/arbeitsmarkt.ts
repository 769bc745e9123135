import type { SheetDescription } from '../sheet';
import { ECKDATEN_BLOCK } from './arbeitsmarkt/eckdaten';
import { ECKWERTE_BLOCK } from './arbeitsmarkt/eckwerte';
import { CHARTS, REIHEN_BLOCK } from './arbeitsmarkt/reihen';

/** The labour market of the programme's sections 2.1 to 2.4: key figures, series with comparison regions, sources. */
export const ARBEITSMARKT: SheetDescription = {
  key: 'arbeitsmarkt',
  title: 'Arbeitsmarkt',
  position: 1,
  needs: ['ressourcen'],
  columnWidths: [180, 104, 64, 72, 60, 76, 84, 80, 72, 74, 130, 220],
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [ECKWERTE_BLOCK, REIHEN_BLOCK, ECKDATEN_BLOCK],
  charts: CHARTS,
};
