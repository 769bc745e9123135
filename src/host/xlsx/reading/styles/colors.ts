import { decimal, findAll, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { tinted } from './tint';

/** The palette of Excel 97, which still counts for `indexed` (ECMA-376 Part 1, 18.8.27). 0 to 7 are 8 to 15 again. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0
  808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366
  339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
const FIRST_OF_PALETTE = 8;

/** Resolves the ways in which a file names a colour. */
export class Colors {
  private readonly palette: readonly string[];

  /** @param styleSheet whose own palette counts before Excel's */
  constructor(
    private readonly theme: readonly string[],
    styleSheet: XmlElement | undefined,
  ) {
    const own = findAll(styleSheet, 'colors', 'indexedColors', 'rgbColor').map(
      ({ attributes }) => lastSix(attributes['rgb']) ?? '000000',
    );
    this.palette = own.length > 0 ? own : [...PALETTE.slice(0, FIRST_OF_PALETTE), ...PALETTE];
  }

  /** `#RRGGBB`; undefined where the reader's system decides. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (!color || isOn(color.attributes['auto'])) return undefined;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base = lastSix(rgb) ?? this.theme[whole(theme) ?? -1] ?? this.palette[whole(indexed) ?? -1];
    if (base === undefined) return undefined;
    const shift = decimal(tint) ?? 0;
    return `#${shift === 0 ? base : tinted(base, Math.max(-1, Math.min(1, shift)))}`;
  }
}

/** The first two of eight digits say how much shines through, and cells let nothing through. */
function lastSix(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^(?:[0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb)
    ? rgb.slice(-6).toUpperCase()
    : undefined;
}
