import { HEAD, WEB_EXTENSION, relationsPart } from './vocabulary';
import type { Theme } from './vocabulary';

const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';

const extension = (id: string): string =>
  `${HEAD}<we:webextension xmlns:we="${WEB_EXTENSION}" id="{${id}}"><we:reference id="5f0b7a52-5b0e-4d7c-9f2c-3d7c1c2b9a10" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/></we:webextension>`;

/** An add-in's pane that opens with the workbook, a content add-in, and custom XML of an add-in. */
export const ADDIN: Theme = {
  parts: {
    'xl/webextensions/taskpanes.xml': `${HEAD}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': relationsPart([
      ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/webextension', 'webextension1.xml'],
    ]),
    'xl/webextensions/webextension1.xml': extension('A0000000-0000-0000-0000-000000000001'),
    'xl/webextensions/webextension2.xml': extension('A0000000-0000-0000-0000-000000000002'),
    'customXml/item1.xml':
      '<quellen xmlns="urn:amip-controlling:bindungen"><bindung adresse="https://localhost:3000/feed/"/></quellen>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{B0000000-0000-0000-0000-000000000001}"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationsPart([['rId1', 'customXmlProps', 'itemProps1.xml']]),
  },
  types: {
    'xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
    'xl/webextensions/webextension1.xml': EXTENSION_TYPE,
    'xl/webextensions/webextension2.xml': EXTENSION_TYPE,
    'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  },
};
