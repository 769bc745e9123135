import type { LeftOut } from '../left-out';
import type { PackageFile } from '../package-file';
import type { CellStyles } from '../styles/cell-styles';
import type { Colors } from '../styles/colors';
import type { SharedTexts } from '../workbook/shared-texts';

/** What the sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly file: PackageFile;
  readonly texts: SharedTexts;
  readonly styles: CellStyles;
  readonly colors: Colors;
  readonly leftOut: LeftOut;
  /** Days count from 1904 on, as in old workbooks of the Macintosh. */
  readonly date1904: boolean;
  /** Whether a workbook name stands for more than one cell. */
  readonly isBlockName: (name: string) => boolean;
  /** The numbers of the metadata by which a cell says that its array formula is dynamic. */
  readonly dynamicMetadata: ReadonlySet<number>;
}
