import {
  CHART,
  COMPATIBILITY,
  DRAWING,
  HEAD,
  RELATIONS,
  SHEET_DRAWING,
  WEB_EXTENSION,
  relationsPart,
} from './vocabulary';
import type { Theme } from './vocabulary';

const ANCHOR =
  '<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

const anchored = (content: string): string =>
  `<xdr:twoCellAnchor>${ANCHOR}${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const chartFrame = (id: number): string =>
  anchored(
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Diagramm ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );

/** A text box that shows the cell it is linked to. */
const textBox = (id: number, link: string, text: string): string =>
  anchored(
    `<xdr:sp macro="" textlink="${link}"><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Textfeld ${id}"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:fld id="{E9DAFCA3-37B6-4BAD-8B5B-0A56C02B7A64}" type="TxLink"><a:rPr/><a:t>${text}</a:t></a:fld><a:endParaRPr/></a:p></xdr:txBody></xdr:sp>`,
  );

/** A shape that starts a macro when it is clicked. */
const MACRO_BUTTON = anchored(
  '<xdr:sp macro="[0]!Modul1.Versenden" textlink=""><xdr:nvSpPr><xdr:cNvPr id="6" name="Knopf 6"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>',
);

const PICTURE = anchored(
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="10" name="Bild 10"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
);

/** A content add-in in the sheet, with the picture for programs that know none. */
const CONTENT_ADDIN = anchored(
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:we="${WEB_EXTENSION}" Requires="we"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Add-In 9"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${WEB_EXTENSION}"><we:webextensionref r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
);

const drawing = (content: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${content}</xdr:wsDr>`;

const points = (values: readonly (number | string)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}`;

const series = (categories: string, labels: readonly string[], values: string, numbers: readonly number[]) =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${categories}</c:f><c:strCache>${points(labels)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache></c:numRef></c:val></c:ser>`;

const chart = (content: string): string =>
  `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${content}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A chart of visible and one of hidden cells; a chart of counts; two linked text boxes; a content add-in. */
export const DRAWINGS: Theme = {
  parts: {
    'xl/drawings/drawing1.xml': drawing(
      `${chartFrame(2)}${textBox(3, 'Plan!$B$6', '6.018.560,00')}${MACRO_BUTTON}${CONTENT_ADDIN}${PICTURE}`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relationsPart([
      ['rId1', 'chart', '../charts/chart1.xml'],
      [
        'rId2',
        'http://schemas.microsoft.com/office/2011/relationships/webextension',
        '../webextensions/webextension2.xml',
      ],
      ['rId3', 'image', '../media/image1.png'],
      ['rId4', 'image', '../media/image2.png'],
    ]),
    'xl/drawings/drawing2.xml': drawing(`${chartFrame(4)}${textBox(5, 'Fallzahlen!$B$2', '2')}`),
    'xl/drawings/_rels/drawing2.xml.rels': relationsPart([['rId1', 'chart', '../charts/chart2.xml']]),
    'xl/charts/chart1.xml': chart(
      series('Plan!$A$2:$A$3', ['EGL', 'VK'], 'Plan!$B$2:$B$3', [10250560, 10639865]) +
        series('Plan!$A$2:$A$3', ['EGL', 'VK'], 'Intern!$A$1:$A$2', [100, 103]),
    ),
    'xl/charts/_rels/chart1.xml.rels': relationsPart([
      ['rId1', 'package', '../embeddings/Microsoft_Excel_Worksheet.xlsx'],
    ]),
    'xl/charts/chart2.xml': chart(
      series('Fallzahlen!$A$2:$A$4', ['FbW', 'EGZ', 'AGH'], 'Fallzahlen!$B$2:$B$4', [2, 8, 6]),
    ),
    'xl/embeddings/Microsoft_Excel_Worksheet.xlsx': 'PK eingebettete Zahlen',
  },
  types: {
    'xl/drawings/drawing1.xml': DRAWING_TYPE,
    'xl/drawings/drawing2.xml': DRAWING_TYPE,
    'xl/charts/chart1.xml': CHART_TYPE,
    'xl/charts/chart2.xml': CHART_TYPE,
    'xl/embeddings/Microsoft_Excel_Worksheet.xlsx':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};
