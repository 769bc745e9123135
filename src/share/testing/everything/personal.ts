import { emf } from '../pictures';
import { HEAD, MAIN, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Who wrote it, who changed it, what it looked like, its macros, and the order in which Excel computed it. */
export const PERSONAL: Theme = {
  parts: {
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>AMIP 2021</dc:title><dc:creator>Erika Mustermann</dc:creator><cp:keywords>vertraulich</cp:keywords><cp:lastModifiedBy>Max Beispiel</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2021-01-04T08:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="${PROPERTIES}/extended-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Arbeitsblätter</vt:lpstr></vt:variant><vt:variant><vt:i4>5</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="5" baseType="lpstr"><vt:lpstr>Plan</vt:lpstr><vt:lpstr>Fallzahlen</vt:lpstr><vt:lpstr>Pivot</vt:lpstr><vt:lpstr>Intern</vt:lpstr><vt:lpstr>Geheim</vt:lpstr></vt:vector></TitlesOfParts><Manager>Dr. Chefin</Manager><Company>Jobcenter Musterstadt intern</Company></Properties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Aktenzeichen"><vt:lpwstr>II-1234-geheim</vt:lpwstr></property></Properties>`,
    'docProps/thumbnail.emf': emf(),
    'xl/vbaProject.bin': 'Attribute VB_Name = "Modul1"',
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="B6" i="1"/></calcChain>`,
    'xl/revisions/revisionHeaders.xml': `${HEAD}<headers xmlns="${MAIN}" guid="{C0000000-0000-0000-0000-000000000001}"/>`,
    'xl/revisions/userNames.xml': `${HEAD}<users xmlns="${MAIN}" count="1"><userInfo guid="{C0000000-0000-0000-0000-000000000002}" name="Erika Mustermann" id="-1" dateTime="2021-01-04T08:00:00"/></users>`,
    'xl/zusatz/unbekannt.xml': `${HEAD}<zusatz xmlns="urn:hersteller">interner Zusatz</zusatz>`,
  },
  types: {
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
    'xl/calcChain.xml': spreadsheetType('calcChain'),
    'xl/revisions/revisionHeaders.xml': spreadsheetType('revisionHeaders'),
    'xl/revisions/userNames.xml': spreadsheetType('userNames'),
    'xl/zusatz/unbekannt.xml': 'application/vnd.hersteller.zusatz+xml',
  },
};
