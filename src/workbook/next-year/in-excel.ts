import { AMIP } from '../amip';
import { readBindings } from '../figures/bindings-xml';
import { askForPart } from '../figures/look-figures';
import { look } from '../look';
import { toWorkbookError } from '../problems';
import { readingOf } from '../read';
import { inWorkbook } from '../session';
import { newWorkbookFile } from './new-workbook-file';
import { nextYearOf } from './next-year';
import type { NextYear } from './next-year';
import { NEXT_YEAR_NAMESPACE, readNextYear, writeNextYear } from './next-year-xml';

/** What the next year would start with; nothing is written. Without a year, the one after the workbook's. */
export async function draftNextYear(year?: number): Promise<NextYear> {
  return inWorkbook(async (context) => {
    const part = askForPart(context);
    const reading = readingOf(await look(context, AMIP));
    const xml = part();
    const bindings = xml === null || xml === 'several' ? null : readBindings(xml);
    return nextYearOf(reading, bindings?.length ?? 0, year);
  });
}

/** Opens a new workbook that brings along what the year starts with; the open one is left alone. */
export async function openNextYear(next: NextYear): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(newWorkbookFile(next)));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** What this workbook brought along for a new year; `damaged` where it cannot be read. */
export async function findNextYear(): Promise<NextYear | 'damaged' | undefined> {
  return inWorkbook(async (context) => {
    const parts = partsOf(context);
    const answers = { count: parts.getCount(), xml: parts.getOnlyItemOrNullObject().getXml() };
    await context.sync();
    const { count, xml } = answers;
    if (count.value === 0) return undefined;
    return (count.value === 1 ? readNextYear(xml.value) : null) ?? 'damaged';
  });
}

/** It has been used, or is not wanted. */
export async function removeNextYear(): Promise<void> {
  await inWorkbook(async (context) => {
    const parts = partsOf(context).load('items/id');
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}

/** After filling has been taken back: it is there to be used again. */
export async function keepNextYear(next: NextYear): Promise<void> {
  await removeNextYear();
  await inWorkbook(async (context) => {
    context.workbook.customXmlParts.add(writeNextYear(next));
    await context.sync();
  });
}

function partsOf({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(NEXT_YEAR_NAMESPACE);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
