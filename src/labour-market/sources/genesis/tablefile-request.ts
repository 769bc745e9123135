import { ImportError } from '../../import-error';
import { messages } from '../messages';
import type { Parameters } from './parameters';

interface Classifying {
  /** The code of a variable: `GES`. */
  readonly variable: string;
  /** Codes of its values, `*` as a wildcard: `GESM`. */
  readonly keys: readonly string[];
}

type UpToFive<T> =
  | readonly []
  | readonly [T]
  | readonly [T, T]
  | readonly [T, T, T]
  | readonly [T, T, T, T]
  | readonly [T, T, T, T, T];

/** What to fetch of a table. */
export interface TablefileRequest {
  /** `13211-02-05-4` */
  readonly name: string;
  /** Without years only the newest periods come, and how many differs by table: so that this one is always sent. */
  readonly startyear: number;
  readonly endyear?: number;
  /** `KREISE`, `DLAND` */
  readonly regionalvariable?: string;
  /** AGS, `*` as a wildcard: `07312`, `07*`. */
  readonly regionalkey?: readonly string[];
  readonly classifying?: UpToFive<Classifying>;
  /** Codes of the values wanted, `ERWP06`. */
  readonly contents?: readonly string[];
  /** With the marks of quality (`p`, `r`, …) beside the values. */
  readonly quality?: boolean;
  /** `26.02.2026`: only if the service has newer data. */
  readonly stand?: string;
  /** The only format whose reader needs no layout of the table; the ZIP comes in any case. */
  readonly format?: 'ffcsv';
  /** Whether a table too large for one reply may be made by a job, for minutes; default true, impossible with a token. */
  readonly job?: boolean;
}

const GERMAN_DATE = /^\d{2}\.\d{2}\.\d{4}$/;

/** Error: ImportError for a Stand that is no German date: the service would ignore it. */
export function tablefileParameters(request: TablefileRequest): Parameters<'data/tablefile'> {
  const { stand = '' } = request;
  if (stand !== '' && !GERMAN_DATE.test(stand)) throw new ImportError(messages.notADate(stand));
  const [first, second, third, fourth, fifth] = request.classifying ?? [];
  return {
    name: request.name,
    area: 'all',
    compress: 'false',
    transpose: 'false',
    contents: list(request.contents),
    startyear: String(request.startyear),
    endyear: String(request.endyear ?? ''),
    regionalvariable: request.regionalvariable ?? '',
    regionalkey: list(request.regionalkey),
    classifyingvariable1: first?.variable ?? '',
    classifyingkey1: list(first?.keys),
    classifyingvariable2: second?.variable ?? '',
    classifyingkey2: list(second?.keys),
    classifyingvariable3: third?.variable ?? '',
    classifyingkey3: list(third?.keys),
    classifyingvariable4: fourth?.variable ?? '',
    classifyingkey4: list(fourth?.keys),
    classifyingvariable5: fifth?.variable ?? '',
    classifyingkey5: list(fifth?.keys),
    format: request.format ?? 'ffcsv',
    quality: request.quality === true ? 'on' : 'off',
    stand,
  };
}

function list(codes: readonly string[] = []): string {
  return codes.join(',');
}
