import type { ChartChange } from '../../workbook';
import type { Texts } from '../texts';

/** What happens to a chart, in a sentence. */
export function chartLine({ preview, months }: Texts, { kind, title, until }: ChartChange): string {
  if (kind === 'new') return preview.chartNew(title);
  if (until === undefined) return preview.chartEmpty(title);
  const [year = '', month] = until.split('-');
  return preview.chartUntil(title, `${months[Number(month) - 1] ?? ''} ${year}`);
}
