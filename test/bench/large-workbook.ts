import { strToU8, zipSync } from 'fflate';

const COLUMNS = 20;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface LargeWorkbook {
  readonly bytes: Uint8Array;
  /** Bytes of all parts. */
  readonly unpacked: number;
}

/** One sheet as Excel writes it: of each four cells one text, one formula and two numbers; one in 100 calls AMIP. */
export function largeWorkbook(cells: number): LargeWorkbook {
  const rows = Array.from({ length: cells / COLUMNS }, (_, row) => rowOf(row + 1)).join('');
  const texts = Array.from({ length: 5_000 }, (_, index) => `<si><t>Merkmal ${index}</t></si>`).join('');
  const files = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
        ['/xl/workbook.xml', 'sheet.main'],
        ['/xl/worksheets/sheet1.xml', 'worksheet'],
        ['/xl/sharedStrings.xml', 'sharedStrings'],
        ['/xl/styles.xml', 'styles'],
      ]
        .map(
          ([part, word]) =>
            `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${word}+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Zahlen" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': strToU8(
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`${HEAD}<sst xmlns="${MAIN}">${texts}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  };
  const unpacked = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  return { bytes: zipSync(files), unpacked };
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): Uint8Array {
  const lines = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
  );
}

function rowOf(row: number): string {
  const cells = Array.from({ length: COLUMNS }, (_, column) => cellOf(row, column));
  return `<row r="${row}" spans="1:${COLUMNS}">${cells.join('')}</row>`;
}

function cellOf(row: number, column: number): string {
  const cell = `${String.fromCharCode(65 + column)}${row}`;
  const value = ((row * 7_919 + column * 104_729) % 10_000_019) / 100;
  if (column % 4 === 0) return `<c r="${cell}" t="s"><v>${(row * COLUMNS + column) % 5_000}</v></c>`;
  if (column % 4 !== 1) return `<c r="${cell}" s="1"><v>${value}</v></c>`;
  const call = column === 1 && row % 5 === 0 ? `_xldudf_AMIP_RUNDUNG(C${row},1000)` : `ROUND(C${row}*1.1,2)`;
  return `<c r="${cell}" s="1"><f>${call}</f><v>${value}</v></c>`;
}
