import { reply } from './faults';
import type { Answer, LocalServer, SeenRequest } from './local-server';
import { startLocalServer } from './local-server';

export interface BaServerOptions {
  /** The BA's spelling → what the server writes into the head of the table, e.g. the wrong Kreis. */
  readonly echoes?: Readonly<Record<string, string>>;
  /** The Kreise of the list of names, as [AGS, name]. */
  readonly kreise?: ReadonlyArray<readonly [ags: string, name: string]>;
}

/**
 * The Statistik-API with invented figures: GET, one region for each request, the region by its name. The list of names
 * lies at `names.js`.
 */
export function startBaServer({ echoes = {}, kreise = [] }: BaServerOptions = {}): Promise<LocalServer> {
  return startLocalServer((response, request) => answer(request, echoes, kreise)(response, request));
}

function answer(
  { method, target }: SeenRequest,
  echoes: Readonly<Record<string, string>>,
  kreise: ReadonlyArray<readonly [string, string]>,
): Answer {
  const url = new URL(target, 'http://127.0.0.1');
  if (method !== 'GET') return reply(405, 'Method Not Allowed');
  if (url.pathname === '/names.js')
    return reply(200, namesScript(kreise), { 'content-type': 'text/javascript' });
  const [parameter, name] = [...url.searchParams][0] ?? [];
  const shown = name === undefined ? undefined : (echoes[name] ?? name);
  if (/\/tableFetch\/csv\//.test(url.pathname)) return csv(parameter, shown);
  return /\/tableFetch\/dia\//.test(url.pathname)
    ? reply(200, JSON.stringify(ROWS), { 'content-type': 'application/json' })
    : reply(404, 'Not Found');
}

const ROWS = [
  {
    attributes: { '0': { DESC: 'Februar 2026' } },
    value: 4320,
    showValue: '4.320',
    metricName: 'Arbeitslose',
    index: 0,
  },
];

function csv(parameter: string | undefined, name: string | undefined): Answer {
  const label = parameter === 'Bundesland' ? 'Land' : parameter;
  const lines = [
    label === undefined ? 'Deutschland' : `${label}:; ${name}`,
    'Gebietsstand:; Februar 2026',
    'Berichtsmonat:; Februar 2026',
    'Datenstand:; Februar 2026',
    'Rechtskreis:; SGB III, SGB II',
    'Hinweis:; Am aktuellen Rand werden vorläufige Daten ausgewiesen.',
    '',
    'Ausgewählte Merkmale;Februar 2026;Januar 2026;Februar 2025;',
    'Arbeitslose insgesamt;4.320;4.280;4.110;',
    'im Rechtskreis SGB III;1.510;1.490;1.420;',
    'im Rechtskreis SGB II;2.810;2.790;2.690;',
    '© erfundene Zahlen für Tests',
  ];
  return reply(200, `${lines.join('\r\n')}\r\n`, { 'content-type': 'text/csv' });
}

/** Nested as lists of a web page are; entries of other levels beside those of the Kreise. */
function namesScript(kreise: ReadonlyArray<readonly [string, string]>): string {
  const entry = (Filtername: string, DESC: string, BA_SCHL: string) => ({
    formValues: { Filtername, DESC, BA_SCHL },
  });
  const lists = {
    listen: [
      { name: 'Land', eintraege: [entry('Land', 'Rheinland-Pfalz', '07000')] },
      { name: 'Kreis', eintraege: kreise.map(([ags, name]) => entry('Kreis', name, `${ags}000`)) },
    ],
  };
  return `var persistListenfelderJSON = ${JSON.stringify(lists)};\n`;
}
