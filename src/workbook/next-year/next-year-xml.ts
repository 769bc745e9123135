import { jsonAsXmlText, jsonOfXmlText } from '../xml-text';
import type { NextYear } from './next-year';
import { readNextYearJson } from './read-next-year-json';

/** Of the custom XML part that brings a new workbook what it starts with. */
export const NEXT_YEAR_NAMESPACE = 'urn:amip-controlling:neues-jahr:1';

const PART = /^\s*(?:<\?xml[^>]*\?>\s*)?<neues-jahr(?:\s[^<>]*)?>([^<]*)<\/neues-jahr>\s*$/;

export function writeNextYear(next: NextYear): string {
  return `<neues-jahr xmlns="${NEXT_YEAR_NAMESPACE}">${jsonAsXmlText(next)}</neues-jahr>`;
}

/** null: the part is damaged, or not of ours. */
export function readNextYear(xml: string): NextYear | null {
  const text = PART.exec(xml)?.[1];
  if (text === undefined) return null;
  try {
    return readNextYearJson(jsonOfXmlText(text));
  } catch {
    return null;
  }
}
