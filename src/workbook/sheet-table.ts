import type { Field, FieldStyle } from './fields';

/** An Excel table whose rows are the user's: they add, delete and sort them. It is found by its name. */
export interface TableGrid {
  readonly kind: 'table';
  /** The name of the Excel table: `AMIP_TabMassnahmen`. */
  readonly name: string;
  readonly label: string;
  /** The place of its rows in the case file: `massnahmen`. */
  readonly path: string;
  /** Rows it has at least when it is made. */
  readonly rows: number;
  /** In points, where its texts need more than one line; else its rows are as high as any. */
  readonly rowHeight?: number;
  readonly columns: readonly TableColumn[];
}

export type TableColumn =
  /** The label of the field is the header. */
  | { readonly kind: 'input'; readonly field: Field }
  | {
      readonly kind: 'formula';
      readonly title: string;
      readonly style: FieldStyle;
      /** With structured references to the columns of the same row: `=[@[Eintritte]]*2`. */
      readonly formula: string;
    };
