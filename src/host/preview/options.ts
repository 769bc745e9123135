import type { PreviewLocale } from './sheet-plugins';

/** What the address of the page says: `preview.html?api=1.17&locale=en-US`. */
export interface PreviewOptions {
  /** The version of ExcelApi that the host claims; without it the baseline of the manifest. */
  readonly api: string;
  readonly locale: PreviewLocale;
  /** `file=pdf`: the host gives the add-in no workbook as a file, as Excel on the web may not. */
  readonly pdfOnly: boolean;
}

/** The oldest Excel that the manifest admits (LTSC 2021). */
const BASELINE = '1.14';

/** Unknown or malformed values are an error that names them: a test must not run at another level than it asked for. */
export function readOptions(search: string): PreviewOptions {
  const parameters = new URLSearchParams(search);
  const api = parameters.get('api') ?? BASELINE;
  if (!/^1\.\d{1,2}$/.test(api))
    throw new Error(`Adresse der Vorschau: api=${api} ist keine Version wie 1.14.`);
  const locale = parameters.get('locale') ?? 'de-DE';
  if (locale !== 'de-DE' && locale !== 'en-US') {
    throw new Error(`Adresse der Vorschau: locale=${locale} gibt es nicht; möglich sind de-DE und en-US.`);
  }
  const file = parameters.get('file') ?? 'xlsx';
  if (file !== 'xlsx' && file !== 'pdf') {
    throw new Error(`Adresse der Vorschau: file=${file} gibt es nicht; möglich sind xlsx und pdf.`);
  }
  return { api, locale, pdfOnly: file === 'pdf' };
}
