import { ImportError } from '../import-error';
import type { FlatLayout } from './ffcsv-header';
import { readerMessages } from './messages';
import { Segments } from './segments';
import { periodOfTime } from './period-of-time';
import { regionOfBlock } from './region-of-block';
import type { VariableBlock } from './variable-block';

/** The columns before the variables. */
export interface FlatHead {
  readonly kind: 'head';
  readonly statistics: string;
  readonly timeLabel: string;
  readonly period: string;
}

/** The columns of one variable. */
export interface FlatBlock extends VariableBlock {
  readonly kind: 'block';
  /** Its code if it is regional, else null. */
  readonly region: string | null;
}

/** The columns behind the value, without the quality. */
export interface FlatMeasure {
  readonly kind: 'measure';
  readonly unit: string;
  readonly variable: string;
  readonly label: string;
}

interface FlatTail {
  readonly measure: FlatMeasure;
  readonly quality: string | null;
}

/** How many columns, and which of them tells most pieces apart: the time, the attribute's code. */
export const HEAD_FIELDS = 5;
export const HEAD_KEY = 4;
export const BLOCK_FIELDS = 4;
export const BLOCK_KEY = 2;
const VALUE_FIELDS = 1;
const MEASURE_FIELDS = 3;

/** The pieces that the rows of one flat file are made of. */
export class FlatPieces {
  readonly heads = new Segments<FlatHead>(([statistics = '', , , timeLabel = '', time = ''], line) => ({
    kind: 'head',
    statistics,
    timeLabel,
    period: periodOfTime(time, line),
  }));

  readonly blocks = new Segments<FlatBlock>(
    ([variable = '', variableLabel = '', attribute = '', attributeLabel = ''], line) => {
      const block = { variable, variableLabel, attribute, attributeLabel };
      return { kind: 'block', ...block, region: regionOfBlock(block, line) };
    },
  );

  readonly tails: Segments<FlatTail>;
  readonly fieldsOfLine: number;
  private readonly measures = new Map<string, FlatMeasure>();

  constructor({ blocks, hasQuality }: FlatLayout) {
    const tailFields = MEASURE_FIELDS + (hasQuality ? 1 : 0);
    const fieldsBefore = HEAD_FIELDS + blocks * BLOCK_FIELDS + VALUE_FIELDS;
    this.fieldsOfLine = fieldsBefore + tailFields;
    this.tails = new Segments((fields, line) => {
      if (fields.length !== tailFields)
        throw new ImportError(
          readerMessages.wrongFields(line, this.fieldsOfLine, fieldsBefore + fields.length),
        );
      const [unit = '', variable = '', label = '', quality = ''] = fields;
      return { measure: this.measureOf(unit, variable, label), quality: quality || null };
    });
  }

  /** One object for each measure, with whatever quality it comes. */
  private measureOf(unit: string, variable: string, label: string): FlatMeasure {
    const key = `${unit};${variable};${label}`;
    const measure = this.measures.get(key) ?? { kind: 'measure', unit, variable: variable || label, label };
    this.measures.set(key, measure);
    return measure;
  }
}
