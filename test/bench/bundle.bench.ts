import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { line } from './turns';

/** The JavaScript that the panel loads before it shows, gzipped, without Office.js. */
export function benchBundle(root: string): string[] {
  const dist = path.join(root, 'dist');
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, source = '']) => source);
  const own = scripts.filter((source) => !/officejs\/|^https:/.test(source));
  const kilobytes = own.map(
    (source) => gzipSync(readFileSync(path.join(dist, source)), { level: 9 }).length / 1_000,
  );
  return [
    line(
      'first-load JavaScript of the panel, gzipped',
      kilobytes.reduce((sum, size) => sum + size, 0),
      ' kB',
      150,
    ),
    ...own.map((source, index) => line(`  ${source}`, kilobytes[index] ?? 0, ' kB')),
  ];
}
