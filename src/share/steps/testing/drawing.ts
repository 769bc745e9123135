import { COMPATIBILITY, DRAWING, HEAD, RELATIONS, SHEET_DRAWING } from '../../testing/everything/vocabulary';

export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A drawing of a sheet; `PLACE` stands for from and to. */
export const drawingPart = (content: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}" xmlns:mc="${COMPATIBILITY}" xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main">${content}</xdr:wsDr>`;

export const place = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): string =>
  `<xdr:from><xdr:col>${fromColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${fromRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${toColumn}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${toRow}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to>`;

export const anchored = (content: string, where = place(0, 0, 1, 1)): string =>
  `<xdr:twoCellAnchor>${where}${content}<xdr:clientData/></xdr:twoCellAnchor>`;

export const shape = (name: string, { textlink = '', attributes = '', extra = '', text = '' } = {}): string =>
  `<xdr:sp macro="" textlink="${textlink}"><xdr:nvSpPr><xdr:cNvPr id="2" name="${name}"${attributes}>${extra}</xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/>${text}</xdr:sp>`;

export const picture = (blip: string, attributes = ''): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild"${attributes}/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>${blip}</xdr:blipFill><xdr:spPr/></xdr:pic>`;
