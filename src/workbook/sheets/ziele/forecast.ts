import { between, JANUARY, known, LAST_DECEMBER, yearBefore } from '../periods';

const COUNTS = 'AMIP_Zahlen_Monate';
const STOCKS = 'AMIP_Bestand_Monate';
/** What stands in place of a forecast without a year before. */
const UNKNOWN = 'Vorjahr fehlt';
const JANUARY_BEFORE = 'DATE(AMIP_Jahr-1,1,1)';

/**
 * The Ist as long as it is known, then a straight line to what is expected for December. While Excel is still
 * calculating them, the cells say so instead of being empty: the chart knows then that numbers will follow.
 */
export function forecastPath(indicator: 'IQ' | 'LZB', end: string): string {
  const month = `{AMIP_${indicator}_Monate}`;
  const now = `AMIP_${indicator}_Aktuell`;
  const stand = `AMIP_${indicator}_Stand`;
  const line = `${now}+(${end}-${now})*(MONTH(${month})-MONTH(${stand}))/(12-MONTH(${stand}))`;
  return `=IF(OR(${now}="",${end}="",${end}="${UNKNOWN}"),"",IF(${month}<=${stand},{AMIP_${indicator}_Ist},${line}))`;
}

/** One of the four figures of the forecast; nothing without the whole year before, which gives the shape. */
export function rateForecast(part: Part): string {
  const counts = known('AMIP_Integrationen', '>=0', between(COUNTS, JANUARY_BEFORE, LAST_DECEMBER));
  const stocks = known(
    'AMIP_ELB_Bestand',
    '>0',
    between(COUNTS, 'DATE(AMIP_Jahr-1,0,1)', 'DATE(AMIP_Jahr,-1,1)'),
  );
  const forecast = `AMIP.JAHRESPROGNOSE(${COUNTS},AMIP_Integrationen,AMIP_ELB_Bestand,AMIP_Jahr)`;
  return guarded('IQ', `MIN(${counts},${stocks})<12`, forecast, part);
}

export function stockForecast(part: Part): string {
  const missing = `${wholeYearBefore}<12`;
  return guarded('LZB', missing, `AMIP.LZBPROGNOSE(${STOCKS},AMIP_LZB_Bestand,AMIP_Jahr)`, part);
}

/** 1: the forecast, 2 and 3: its limits, 4: how many months are estimated. */
type Part = 1 | 2 | 3 | 4;

function guarded(indicator: 'IQ' | 'LZB', missing: string, forecast: string, part: Part): string {
  const otherwise = part === 1 ? UNKNOWN : '';
  return `=IF(COUNT(AMIP_${indicator}_Stand)=0,"",IF(${missing},"${otherwise}",INDEX(${forecast},1,${part})))`;
}

const yearBeforeMonths = between(STOCKS, JANUARY_BEFORE, LAST_DECEMBER);
const wholeYearBefore = known('AMIP_LZB_Bestand', '>0', yearBeforeMonths);

/** The mean of the year that the forecast stands for, in persons. */
export function expectedStock(): string {
  const mean = `AVERAGEIFS(AMIP_LZB_Bestand,${yearBeforeMonths})`;
  return `=IF(OR(AMIP_LZB_Prognose="",AMIP_LZB_Prognose="${UNKNOWN}"),"",${mean}*(1+AMIP_LZB_Prognose))`;
}

/** With the mean stock of the months known so far, as nobody knows the others. */
export function neededIntegrations(): string {
  const months = between(COUNTS, LAST_DECEMBER, 'DATE(AMIP_Jahr,11,1)');
  const stock = `AVERAGEIFS(AMIP_ELB_Bestand,${months},AMIP_ELB_Bestand,">0")`;
  const done = `SUMIFS(AMIP_Integrationen,${between(COUNTS, JANUARY, 'AMIP_IQ_Stand')})`;
  return `=IF(COUNT(AMIP_IQ_Ziel,AMIP_IQ_Stand)<2,"",AMIP.NOETIGEINTEGRATIONEN(AMIP_IQ_Ziel,${stock},${done}))`;
}

/** What the months to come may have in the mean; a target that cannot be reached any more has none. */
export function room(): string {
  const sofar = `SUMIFS(AMIP_LZB_Bestand,${between(STOCKS, JANUARY, 'AMIP_LZB_Stand')})`;
  const allowed = `SUMIFS(AMIP_LZB_Bestand,${yearBeforeMonths})*(1+AMIP_LZB_Veraenderung)`;
  const call = `AMIP.LZBSPIELRAUM(${STOCKS},AMIP_LZB_Bestand,AMIP_LZB_Veraenderung,AMIP_LZB_Stand)`;
  const unknown = `OR(COUNT(AMIP_LZB_Stand,AMIP_LZB_Veraenderung)<2,${wholeYearBefore}<12)`;
  return `=IF(${unknown},"",IF(MONTH(AMIP_LZB_Stand)=12,"",IF(${sofar}>=${allowed},"nicht erreichbar",${call})))`;
}

/** Benefits of the year so far against the same months of the year before. */
export function benefitsSoFar(): string {
  const now = between(STOCKS, JANUARY, 'AMIP_LLU_Stand');
  const before = between(STOCKS, JANUARY_BEFORE, yearBefore('AMIP_LLU_Stand'));
  const missing = `MIN(${known('AMIP_LLU', '>0', now)},${known('AMIP_LLU', '>0', before)})<MONTH(AMIP_LLU_Stand)`;
  return `=IF(COUNT(AMIP_LLU_Stand)=0,"",IF(${missing},"Monat fehlt",SUMIFS(AMIP_LLU,${now})/SUMIFS(AMIP_LLU,${before})-1))`;
}
