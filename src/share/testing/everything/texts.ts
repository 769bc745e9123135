import { HEAD, MAIN, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

/** The shared texts, by their index: the sheets count on this order. */
const TEXTS = [
  'Jahr', // 0
  'EGL',
  'VK',
  'Bedarf',
  'Umschichtung',
  'EGL neu', // 5
  'Mit Reserve',
  'Stand',
  'verdeckte Zeile 4711',
  'Aus anderer Mappe',
  'Kurs', // 10
  'Noch einmal EGL',
  'Aus verdeckter Zeile',
  'Summe des Verlaufs',
  'Budget plus eins',
  'Satz', // 15
  'Doppelte Reserve',
  'Instrument',
  'Kosten',
  'Rundung',
  'Eintritte', // 20
  'FbW',
  'EGZ',
  'AGH',
  'Summe',
  'Frauenanteil', // 25
  'Zeilenbeschriftungen',
  'Summe von Eintritte',
  'Reserve Ost',
  'Reserve West',
  'Kundennummer 123A456789', // 30
];

const READ_ALOUD = '<rPh sb="0" eb="1"><t>コスト</t></rPh><phoneticPr fontId="0"/>';

export const TEXTS_PART: Theme = {
  parts: {
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${TEXTS.length}" uniqueCount="${TEXTS.length}">${TEXTS.map((text) => `<si><t>${text}</t>${text === 'Kosten' ? READ_ALOUD : ''}</si>`).join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="165" formatCode="_ ;&quot;&quot;;\\ ;&quot; &quot;"/><numFmt numFmtId="164" formatCode="0&quot; Fälle Frau Beispiel&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>`,
    'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  },
  types: {
    'xl/sharedStrings.xml': spreadsheetType('sharedStrings'),
    'xl/styles.xml': spreadsheetType('styles'),
    'xl/metadata.xml': spreadsheetType('sheetMetadata'),
  },
};
