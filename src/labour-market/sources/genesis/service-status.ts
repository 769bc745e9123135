import { property, textProperty } from '../http/property';

/** What the service says of a request, in whichever of its shapes. */
export interface ServiceStatus {
  readonly code: number;
  readonly text: string;
}

/** Codes of the GENESIS web service, as recorded; the word of `Type` differs by language and system and is not used. */
export const CODE = {
  success: 0,
  wrongCredentials: 2,
  noCredentials: 15,
  adjusted: 22,
  nothingNewer: 50,
  noSuchTable: 90,
  tooLarge: 98,
  jobStarted: 99,
  nothingFound: 104,
} as const;

/**
 * The status in the envelope `{Status: {Code, Content}}` or in a flat `{Code, Content}`; null where there is none, as
 * in the reply of logincheck.
 */
export function serviceStatus(json: unknown): ServiceStatus | null {
  const holder = property(json, 'Status') ?? json;
  const code = property(holder, 'Code');
  const text = textProperty(holder, 'Content');
  return typeof code === 'number' ? { code, text: text ?? '' } : null;
}
