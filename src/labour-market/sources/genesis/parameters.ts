/**
 * The parameters that each service knows. Unknown ones are silently ignored by GENESIS (a misspelt `startYear` returns
 * the unfiltered table), so that only these can be sent.
 * Source: GENESIS-Webservices, Einführung v5.1, and the OpenAPI description.
 */
const ALLOWED = {
  'helloworld/logincheck': ['language'],
  'find/find': ['term', 'category', 'pagelength', 'language'],
  'metadata/table': ['name', 'area', 'language'],
  'data/tablefile': [
    'name',
    'area',
    'compress',
    'transpose',
    'contents',
    'startyear',
    'endyear',
    'timeslices',
    'regionalvariable',
    'regionalkey',
    'classifyingvariable1',
    'classifyingkey1',
    'classifyingvariable2',
    'classifyingkey2',
    'classifyingvariable3',
    'classifyingkey3',
    'classifyingvariable4',
    'classifyingkey4',
    'classifyingvariable5',
    'classifyingkey5',
    'format',
    'quality',
    'job',
    'stand',
    'language',
  ],
  'catalogue/results': ['selection', 'area', 'pagelength', 'language'],
  'data/resultfile': ['name', 'area', 'compress', 'format', 'language'],
  'profile/removeResult': ['name', 'area', 'language'],
} as const;

export type Endpoint = keyof typeof ALLOWED;

/** All values are texts. */
export type Parameters<E extends Endpoint> = Partial<Record<(typeof ALLOWED)[E][number], string>>;

/** The body `application/x-www-form-urlencoded` of a request, in NFC as the service compares texts. */
export function formBody<E extends Endpoint>(endpoint: E, parameters: Parameters<E>): string {
  const allowed: readonly string[] = ALLOWED[endpoint];
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries<string | undefined>(parameters)) {
    if (!allowed.includes(name)) throw new RangeError(`${endpoint} has no parameter ${name}`);
    if (value !== undefined) form.set(name, value.normalize('NFC'));
  }
  return form.toString();
}
