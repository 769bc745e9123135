export type {
  CellValue,
  HeldBinding,
  HeldFigure,
  HeldSheet,
  Holdings,
  PeriodValue,
  PlacedValue,
} from '../workbook/holdings/holdings';
