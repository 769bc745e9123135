import type { OfficePackage } from '../office-package';
import type { WorkbookSnapshot } from '../snapshot';
import { element, RELATIONSHIP_NAMESPACE, textContent, XML_DECLARATION } from '../xml';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE_NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/* Readers ask who wrote the file before they believe its cached results: LibreOffice recalculates what a stranger
   wrote, and would show #NAME? for the add-in's functions. The file keeps to what Excel writes, so it says so. */
const APPLICATION = { Application: 'Microsoft Excel', AppVersion: '16.0300' };

/** Title and author where the workbook has them; no user, no company, no time: equal workbooks are equal files. */
export function addDocumentProperties({ properties }: WorkbookSnapshot, file: OfficePackage): void {
  const core = [
    properties.title ? element('dc:title', {}, textContent(properties.title)) : '',
    properties.author ? element('dc:creator', {}, textContent(properties.author)) : '',
  ];
  file.add(
    'docProps/core.xml',
    XML_DECLARATION + element('cp:coreProperties', CORE_NAMESPACES, core.join('')),
    CORE_TYPE,
  );
  file.relate('', CORE_RELATIONSHIP, 'docProps/core.xml');

  const app = Object.entries(APPLICATION).map(([name, value]) => element(name, {}, value));
  file.add(
    'docProps/app.xml',
    XML_DECLARATION + element('Properties', { xmlns: APP_NAMESPACE }, app.join('')),
    APP_TYPE,
  );
  file.relate('', `${RELATIONSHIP_NAMESPACE}/extended-properties`, 'docProps/app.xml');
}
