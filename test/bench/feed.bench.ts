import { gzipSync } from 'node:zlib';
import { FIGURES } from '../../src/labour-market/catalogue';
import { buildFeed } from '../../src/labour-market/feed/build-feed';
import type { Delivery } from '../../src/labour-market/feed/delivery';
import type { Observation } from '../../src/labour-market/observation';
import type { Region } from '../../src/labour-market/regions';
import { EMBEDDED } from '../../src/labour-market/regions';
import { line } from './turns';

const SIZE = { kreise: 400, figures: 12, months: 180 };
const FIRST_YEAR = 2011;
const PROVISIONAL_MONTHS = 3;
const HIGHEST_STEP = 0.04;

/** The feed of all Kreise with invented figures that move from month to month as real ones do. */
export async function benchFeed(): Promise<string[]> {
  const kreise = EMBEDDED.regions.filter(({ level }) => level === 'Kreis').slice(0, SIZE.kreise);
  const random = numbers(1);
  const deliveries = kreise.map((kreis) => delivery(kreis, random));
  const started = performance.now();
  const { files, index } = await buildFeed(deliveries, {
    created: '2026-03-01T06:00:00Z',
    directory: EMBEDDED,
  });
  const time = performance.now() - started;
  const sizes = index.regions.map(({ files: { m } }) => gzipped(files.get(m?.path ?? '') ?? ''));
  if (sizes.length !== SIZE.kreise) throw new Error(`${sizes.length} regions instead of ${SIZE.kreise}`);
  const all = [...files.values()];
  const megabytes = (bytes: readonly number[]) => bytes.reduce((sum, size) => sum + size, 0) / 1e6;
  return [
    line(
      `feed, one region, ${SIZE.figures} × ${SIZE.months} values, gzipped (largest)`,
      Math.max(...sizes) / 1_000,
      ' kB',
      10,
    ),
    line(`  all ${SIZE.kreise} Kreise with index, gzipped`, megabytes(all.map(gzipped)), ' MB', 4),
    line('  the same, not gzipped', megabytes(all.map((text) => Buffer.byteLength(text))), ' MB'),
    line('  building it', time, ' ms'),
  ];
}

function delivery(kreis: Region, random: () => number): Delivery {
  const figures = FIGURES.slice(0, SIZE.figures);
  return {
    origin: 'ba:EckwerteZeitreiheALOKr',
    retrieved: '2026-03-01T06:00:00Z',
    sha256: kreis.ags.padStart(64, '0'),
    sourceUrl: 'https://statistik.arbeitsagentur.de/',
    gebietsstand: null,
    observations: figures.flatMap(({ id, decimals }) => {
      let value = 500 + random() * 9_500;
      return Array.from({ length: SIZE.months }, (_, month): Observation => {
        value *= 1 + (random() - 0.5) * 2 * HIGHEST_STEP;
        return {
          figure: id,
          variable: id,
          label: id,
          dimensions: {},
          region: kreis.ags,
          period: `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
          // Counts rounded to tens, as the BA publishes them.
          value: decimals > 0 ? Math.round(value / 100) / 10 : Math.round(value / 10) * 10,
          sign: null,
          unit: '',
          source: 'Statistik der Bundesagentur für Arbeit',
          table: 'EckwerteZeitreiheALOKr',
          datenstand: '2026-02',
          quality: month >= SIZE.months - PROVISIONAL_MONTHS ? 'p' : null,
        };
      });
    }),
  };
}

/** The same numbers in every run (Lehmer), 0 ≤ number < 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
