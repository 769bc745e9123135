import type { OpenedElement } from '../../xml/read-elements';

/** How Excel names its additions; any other name may say anything. */
const GUID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const NAMED = /\suri\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `ext` of DrawingML without a name is a size. */
export function isStrangeExtension({ name, attributes }: OpenedElement): boolean {
  const { uri } = attributes;
  return name === 'ext' && uri !== undefined && !GUID.test(uri);
}

/** Whether a text holds such an addition, or only seems to. */
export function seemsExtended(xml: string): boolean {
  for (const [, one, other] of xml.matchAll(NAMED)) if (!GUID.test(one ?? other ?? '')) return true;
  return false;
}
