import type { Check } from '../../check';
import { ownerOf } from '../../read/package';
import type { PackageReader } from '../../read/package-reader';
import { proofMessages as messages } from '../messages';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** What a copy may consist of. Whatever is not here nobody has looked at. */
const KNOWN: readonly RegExp[] = [
  new RegExp(`^${SPREADSHEET.replaceAll('.', '\\.')}(sheet|template)\\.main\\+xml$`),
  new RegExp(
    `^${SPREADSHEET.replaceAll('.', '\\.')}(worksheet|chartsheet|styles|sharedStrings|table|sheetMetadata)\\+xml$`,
  ),
  /^application\/vnd\.openxmlformats-officedocument\.(theme|themeOverride|drawing)\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.drawingml\.(chart|chartshapes)\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.vmlDrawing$/,
  /^application\/vnd\.ms-office\.(chartex|chartstyle|chartcolorstyle)\+xml$/,
  /^application\/vnd\.openxmlformats-package\.core-properties\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.extended-properties\+xml$/,
  /^image\/(png|jpe?g|gif|bmp|tiff|svg\+xml|x-emf|x-wmf|emf|wmf)$/,
];

const COMMENTS: readonly RegExp[] = [
  /spreadsheetml\.comments\+xml$/,
  /^application\/vnd\.ms-excel\.(threadedcomments|person)\+xml$/,
];
const MACROS: readonly RegExp[] = [
  /^application\/vnd\.ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/,
  /^application\/vnd\.ms-office\.vbaProject(Signature(Agile|V3)?)?$/,
  /^application\/vnd\.ms-excel\.(intlmacrosheet|macrosheet)\+xml$/,
];
/** Parts of such a type are what the relationships to them say. */
const UNTYPED = 'application/xml';
const KNOWN_KINDS = ['styles', 'sharedStrings', 'theme'];
/** Tabs and buttons of the ribbon that call macros have no type of their own ([MS-CUSTOMUI]). */
const RIBBON_KINDS = ['extensibility', 'userCustomization'];
const LINKS: readonly RegExp[] = [/spreadsheetml\.externalLink\+xml$/];

/** Every part is of a kind that has been looked at. */
export const knownPartsCheck: Check = {
  id: 'unbekannt',
  *run({ copy: { package: pack }, report: { options } }) {
    const known = [
      ...KNOWN,
      ...(options.comments === 'bleiben' ? COMMENTS : []),
      ...(options.macros === 'bleiben' ? MACROS : []),
      ...(options.links === 'bleiben' ? LINKS : []),
    ];
    const kinds = [...KNOWN_KINDS, ...(options.macros === 'bleiben' ? RIBBON_KINDS : [])];
    const meant = new Set(partsOfKinds(pack, kinds));
    for (const part of pack.parts) {
      const type = pack.typeOf(part) ?? '';
      if (!known.some((pattern) => pattern.test(type)) && !(type === UNTYPED && meant.has(part)))
        yield { message: messages.remains('unbekannt', part) };
    }
  },
};

/** The parts that relationships of such kinds lead to, from wherever. */
function partsOfKinds(pack: PackageReader, kinds: readonly string[]): readonly string[] {
  return pack.archive.parts.flatMap((part) => {
    const owner = ownerOf(part);
    return owner === undefined ? [] : kinds.flatMap((kind) => pack.related(owner, kind));
  });
}
