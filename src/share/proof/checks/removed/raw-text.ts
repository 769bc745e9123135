import { SaxesParser } from 'saxes';
import type { Check, Finding } from '../../check';
import type { Workbook } from '../../read/workbook';
import { proofMessages as messages } from '../messages';
import { isKnownAddition } from './additions';

const VML = /\.vml$/i;
/** Tabs and buttons of the ribbon stay with macros; they have a vocabulary of their own. */
const RIBBON = /(^|\/)(customUI|userCustomization)\//i;
const INSTRUCTION = /<\?(?!xml\s)/;
/** How a text is read aloud stands beside it. */
const READ_ALOUD = /<(?:[\w.-]+:)?rPh[\s>]/;
const SECTION = /<!\[CDATA\[[\s\S]*?\]\]>/g;
const NAMESPACE = /\bxmlns(?::[\w.-]+)?\s*=\s*(["'])([\s\S]*?)\1/g;

/** The vocabularies in which a workbook may speak: ECMA-376 in both forms, Excel's additions, and Dublin Core. */
const VOCABULARIES: readonly RegExp[] = [
  /^http:\/\/schemas\.openxmlformats\.org\/(drawingml|spreadsheetml|officeDocument|package|markup-compatibility|presentationml|wordprocessingml)\/(2006|[a-z]+\/2006)(\/[a-zA-Z-]+)*$/,
  /^http:\/\/purl\.oclc\.org\/ooxml\/[a-zA-Z/]+$/,
  /^http:\/\/schemas\.microsoft\.com\/office\/(spreadsheetml|excel|drawing|thememl)\/20[0-9]{2}\/(?!featurepropertybag|msForms|externalCodeService)[\w/.-]+$/i,
  /^urn:schemas-microsoft-com:(vml|mac:vml|office:(office|excel|word|powerpoint))$/,
  /^http:\/\/purl\.org\/dc\/(elements\/1\.1|terms|dcmitype)\/$/,
  /^http:\/\/www\.w3\.org\/(2001\/XMLSchema-instance|XML\/1998\/namespace)$/,
];
/** An addition with a name. */
const ADDITION =
  /<(?:[\w.-]+:)?ext(?:\s+(?!uri\b)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+uri\s*=\s*(["'])(.*?)\1/gs;
const PICTURE = /^image\//i;

/** What stands in the text of parts beside their elements, and in words that Excel does not know. */
export const rawTextCheck: Check = {
  id: 'dateitext',
  *run({ copy }) {
    const { package: pack } = copy;
    for (const part of pack.archive.parts)
      if (VML.test(part) || pack.isXml(part) || part.endsWith('.rels')) yield* look(copy, part);
  },
};

function* look(copy: Workbook, part: string): Generator<Finding> {
  const { package: pack } = copy;
  const xml = copy.text(part);
  if ((xml.includes('<!--') || INSTRUCTION.test(xml)) && holdsMarkup(xml))
    yield { message: messages.remains('unbekannt', `Anmerkungen in ${part}`) };
  if (xml.includes('rPh') && READ_ALOUD.test(xml))
    yield { message: messages.remains('texte', `rPh in ${part}`) };
  const isOwn = VML.test(part) || RIBBON.test(part) || PICTURE.test(pack.typeOf(part) ?? '');
  if (isOwn) return;
  if (xml.includes('uri'))
    for (const [, , name = ''] of xml.replace(SECTION, '').matchAll(ADDITION))
      if (!isKnownAddition(name)) yield { message: messages.remains('unbekannt', `ext in ${part}`) };
  if (!seemsForeign(xml)) return;
  if (declaresForeign(xml)) yield { message: messages.remains('unbekannt', `Zusätze in ${part}`) };
}

function holdsMarkup(xml: string): boolean {
  const bare = xml.replace(SECTION, '');
  return bare.includes('<!--') || INSTRUCTION.test(bare);
}

function seemsForeign(xml: string): boolean {
  for (const [, , name = ''] of xml.matchAll(NAMESPACE)) if (!isKnown(name)) return true;
  return false;
}

/** A text may look like a declaration; a parser tells. */
function declaresForeign(xml: string): boolean {
  let isForeign = false;
  const parser = new SaxesParser({ xmlns: true } as const);
  parser.on('attribute', ({ name, value }) => {
    if (/^xmlns(:|$)/.test(name) && value !== '' && !isKnown(value)) isForeign = true;
  });
  parser.write(xml).close();
  return isForeign;
}

function isKnown(name: string): boolean {
  return VOCABULARIES.some((pattern) => pattern.test(name));
}
