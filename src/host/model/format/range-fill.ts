import { HostObject } from '../../protocol/host-object';
import { parseColor } from './color';
import type { RangeStyle } from './uniform';

/** Excel.RangeFill */
export class RangeFill extends HostObject {
  readonly className = 'RangeFill';

  constructor(private readonly style: RangeStyle) {
    super();
  }

  /** A cell without a fill answers white, as Excel does. */
  get Color(): string | null {
    return this.style.common(({ fill }) => fill ?? '#FFFFFF');
  }
  set Color(color: unknown) {
    this.style.change({ fill: parseColor(color) });
  }

  Clear(): void {
    this.style.change({ fill: null });
  }
}
