import { HostObject } from '../../protocol/host-object';
import { refusals } from '../messages';
import { parseColor } from './color';
import type { RangeStyle } from './uniform';

/** Excel.RangeFont */
export class RangeFont extends HostObject {
  readonly className = 'RangeFont';

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get Bold(): boolean | null {
    return this.style.common(({ bold }) => bold === true);
  }
  set Bold(bold: boolean) {
    this.style.change({ bold });
  }
  get Italic(): boolean | null {
    return this.style.common(({ italic }) => italic === true);
  }
  set Italic(italic: boolean) {
    this.style.change({ italic });
  }
  get Color(): string | null {
    return this.style.common(({ color }) => color ?? '#000000');
  }
  set Color(color: unknown) {
    this.style.change({ color: parseColor(color) });
  }
  get Name(): string | null {
    return this.style.common(({ fontName }) => fontName ?? 'Calibri');
  }
  set Name(fontName: string) {
    this.style.change({ fontName: fontName === '' ? null : fontName });
  }
  get Size(): number | null {
    return this.style.common(({ fontSize }) => fontSize ?? 11);
  }
  set Size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw refusals.argument('a font size is 1 to 409 points');
    this.style.change({ fontSize });
  }
}
