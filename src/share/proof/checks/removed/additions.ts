import type { Check } from '../../check';
import { allOf, within } from '../../read/tree';
import type { Element } from '../../read/tree';
import { proofMessages as messages } from '../messages';

/** Additions of which it is known what they hold, each as `name content …` ([MS-XLSX] 2.3, [MS-ODRAWXML] 2.2). */
const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    '78c0d931-6437-407d-a8ee-f0aad7539e65 conditionalFormattings',
    'b025f937-c7b1-47d3-b67f-a62eff666e3e id',
    '05c60535-1f16-4fd2-b633-f4f36f0b64e0 sparklineGroups',
    'cce6a557-97bc-4b89-adb6-d9c93caab3df dataValidations',
    'fc87aee6-9edd-4a0a-b7fb-166176984837 protectedRanges',
    '01252117-d84e-4e92-8308-4be1c098fcbb ignoredErrors',
    '504a1905-f514-4f6f-8877-14c23a59335a table',
    'bdbb8cdc-fa1e-496e-a857-3c3f30c029c3 dynamicArrayProperties',
    '140a7094-0e35-4892-8432-c4d2e57edeb5 workbookPr',
    '79f54976-1da5-4618-b147-4cde4b953a38 workbookPr',
    '7626c862-2a13-11e5-b345-feff819cdc9f extCalcPr',
    'b58b0392-4f1f-4190-bb64-5df3571dce5f calcFeatures',
    'eb79def2-80b8-43e5-95bd-54cbddf9020c slicerStyles',
    '9260a510-f301-46a8-8635-f512d64be5f5 timelineStyles',
    '28a0092b-c50c-407e-a947-70e740481c1c useLocalDpi',
    'ff2b5ef4-fff2-40b4-be49-f238e27fc236 creationId',
    '909e8e84-426e-40dd-afc4-6f175d3dccd1 hiddenFill',
    '91240b29-f687-4f45-9708-019b960494df hiddenLine',
    'af507438-7753-43e0-b8fc-ac1667ebcbe1 hiddenEffects',
    '53640926-aad7-44d8-bbd7-cce9431645ec shadowObscured',
    '84589f7e-364e-4c9e-8a38-b11213b215e9 cameraTool',
    'c183d7f6-b498-43b3-948b-1728b52aa6e4 decorative',
    '96dac541-7b7a-43d3-8b79-37d633b846f1 svgBlip',
    'a12fa001-ac4f-418d-ae19-62706e023703 hlinkClr',
    '56b9ec1d-385e-4148-901f-78d8002777c0 dataDisplayOptions16',
    '6f2fdce9-48da-4b69-8628-5d25d57e5c99 invertSolidFillFmt',
    'c3380cc4-5d6e-409c-be32-e72d297353cc uniqueId',
    'ce6537a1-d6fc-4f65-9d91-7224c49458bb showLeaderLines leaderLines layout spPr tx dlblFieldTable showDataLabelsRange xForSave autoCat',
    '02d57815-91ed-43cb-92c2-25804820edac datalabelsRange formulaRef fullRef levelRef autoCat sqref filteredSeriesTitle filteredCategoryTitle filteredAreaSeries filteredBarSeries filteredBubbleSeries filteredLineSeries filteredPieSeries filteredRadarSeries filteredScatterSeries filteredSurfaceSeries',
  ].map((line) => {
    const [name, ...content] = line.split(' ');
    return [`{${name}}`, new Set(['AlternateContent', ...content])] as const;
  }),
);
/** Formulas, places, ids, values, and words of labels. */
const WITH_TEXT = /^(f|sqref|formula|id|v|t|formatCode|txfldGUID)$/;

export function isKnownAddition(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/** An addition to an element holds what it is known for, and no text beside it. */
export const additionsCheck: Check = {
  id: 'zusaetze',
  *run({ copy }) {
    for (const part of copy.package.parts) {
      const root = copy.elements(part);
      for (const addition of root ? allOf(root, 'ext') : [])
        if (!isAsKnown(addition)) yield { message: messages.remains('unbekannt', `ext in ${part}`) };
    }
  },
};

function isAsKnown(addition: Element): boolean {
  const { uri } = addition.attributes;
  // Of DrawingML: a size.
  if (uri === undefined) return true;
  const content = KNOWN.get(uri.toLowerCase());
  return (
    content !== undefined &&
    addition.children.every(({ name }) => content.has(name)) &&
    [...within(addition)].every(({ name, text }) => WITH_TEXT.test(name) || text.trim() === '')
  );
}
