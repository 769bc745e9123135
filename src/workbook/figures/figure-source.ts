/** One published figure as a reader or feed gave it; `value` is null where a sign stands in its place. */
export interface SourceFigure {
  /** `2025`, `2025-Q1`, `2026-02` or `2024-12-31`. */
  readonly period: string;
  readonly value: number | null;
  readonly sign: string | null;
  readonly unit: string;
  readonly source: string;
  readonly table: string | null;
  readonly datenstand: string | null;
  readonly quality: string | null;
  /** When it was retrieved, ISO 8601; null where the source does not say. */
  readonly retrieved: string | null;
}

/** The figures that are loaded: of one figure (id of the catalogue) in one region (AGS), periods ascending. */
export interface FigureSource {
  find(figure: string, region: string): readonly SourceFigure[];
}
