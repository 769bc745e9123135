/* Makes src/labour-market/regions/data/*.json from official texts. Run it again when the Gebietsstand changes:

     node scripts/regions.mjs --kreise FILE [--kreise FILE …] [--flat FILE …] --jobcenter FILE

   --kreise     table 13211-02-05-4 of the Regionaldatenbank as the download without login gives it (ISO-8859-1),
                newest last
   --flat       a Kreis table of the Regionaldatenbank as flat file in its ZIP: names the two Länder that are one Kreis
                each, which the other table has only as Länder
   --jobcenter  Eingliederungsmittel-Verordnung 2022 with its Anlagen, as text */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

const OUT = path.join(import.meta.dirname, '../src/labour-market/regions/data');
const LICENCE =
  '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026. Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0). Regionaldatenbank Deutschland';
const KREIS = /^\d{5}$/;
const LAND = /^\d{2}$/;

const hasFigure = (cells) => cells.some((cell) => /^\d/.test(cell));

/** Rows `2025;07312;      Kaiserslautern, kreisfreie Stadt;5330;…` → code → { name, filled }. */
function downloaderRows(file) {
  const rows = new Map();
  for (const line of new TextDecoder('windows-1252').decode(readFileSync(file)).split('\n')) {
    const [year, code, name, ...cells] = line.split(';');
    if (!/^\d{4}$/.test(year) || cells.length === 0) continue;
    rows.set(code, { name: name.trim().replace(/\s+/g, ' '), filled: hasFigure(cells) });
  }
  return rows;
}

/** The KREISE block of a flat file → code → { name, filled }. */
function flatRows(file) {
  const [bytes] = Object.values(unzipSync(readFileSync(file)));
  const [header, ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const columns = header.split(';');
  const block = 1 + Number(/^(\d+)_/.exec(columns[lines[0].split(';').indexOf('KREISE')])[1]) * 4;
  const value = columns.indexOf('value');
  const rows = new Map();
  for (const line of lines) {
    const cells = line.split(';');
    const [code, name] = [cells[block + 2], cells[block + 3]];
    const filled = (rows.get(code)?.filled ?? false) || hasFigure([cells[value]]);
    rows.set(code, { name, filled });
  }
  return rows;
}

/**
 * All regions that exist: those with figures in any file, and those that a newer file lists and the oldest does not
 * (founded since). Dissolved ones are listed everywhere and have no figures. Later files name them.
 */
function existing(files) {
  const oldest = files[0];
  const names = new Map();
  for (const rows of files)
    for (const [code, { name, filled }] of rows)
      if (filled || names.has(code) || (rows.kind === oldest.kind && !oldest.has(code)))
        names.set(code, name);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Entries `*    *   51506`, `gE`, `Kaiserslautern, Stadt`, a share → [code, name]. */
function jobcenterOf(file) {
  const names = new Map();
  for (const [, code, name] of readFileSync(file, 'utf8').matchAll(
    /^\*\s+\*\s+(\d{5})\s+\*\s+(?:gE|zkT)\s+\*\s+([^*]+?)\s+\*\s+\d+,\d+$/gm,
  ))
    names.set(code, name.replace(/\s+/g, ' '));
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One pair a line, as prettier has it. */
function write(name, source, entries) {
  const lines = entries.map((entry) => `    [${entry.map((text) => JSON.stringify(text)).join(', ')}]`);
  const text = `{\n  "source": ${JSON.stringify(source)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
  writeFileSync(path.join(OUT, name), text);
  console.log(`${name}: ${entries.length}`);
}

const { values } = parseArgs({
  options: {
    kreise: { type: 'string', multiple: true, default: [] },
    flat: { type: 'string', multiple: true, default: [] },
    jobcenter: { type: 'string' },
  },
});
if (values.kreise.length === 0 || !values.jobcenter) {
  console.error('Please name the files: --kreise FILE [--flat FILE] --jobcenter FILE');
  process.exit(2);
}
const downloads = values.kreise.map((file) => Object.assign(downloaderRows(file), { kind: 'download' }));
const flat = values.flat.map((file) => Object.assign(flatRows(file), { kind: 'flat' }));
const regions = existing([...downloads, ...flat]);
write(
  'kreise.json',
  `${LICENCE}, Tabellen 13211-02-05-4 und 12411-01-01-4`,
  regions.filter(([code]) => KREIS.test(code)),
);
write(
  'laender.json',
  `${LICENCE}, Tabelle 13211-02-05-4`,
  regions.filter(([code]) => code === 'DG' || LAND.test(code)),
);
write(
  'jobcenter.json',
  'Eingliederungsmittel-Verordnung 2022 vom 17. Dezember 2021 (BAnz AT 27.12.2021 V1), Anlagen 2 bis 4',
  jobcenterOf(values.jobcenter),
);
