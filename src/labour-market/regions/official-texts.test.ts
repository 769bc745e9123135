import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeShared, sharedFixture } from '../readers/testing/fixtures';
import { EMBEDDED, regionByAgs, regionByBaName } from '.';
import proven from './data/proven.json';

const LAW = path.resolve('../shared/law/einglmv_2022.md');

/** Rows of table 13211-02-05-4: key, name, cells. */
function rows(file: string): ReadonlyArray<readonly [ags: string, name: string, cells: readonly string[]]> {
  const text = Buffer.from(sharedFixture(`genesis-downloader-csv/${file}`)).toString('latin1');
  return text
    .split('\n')
    .filter((line) => /^20\d\d;/.test(line))
    .map((line) => line.split(';'))
    .map(([, ags = '', name = '', ...cells]) => [ags, name.trim(), cells] as const);
}

describeShared('the regions against official texts', () => {
  it.each(['regio_13211-02-05-4_2025_latin1.csv', 'regio_13211-02-05-4_2023_latin1.csv'])(
    'have every Kreis with figures of %s under its name, and no dissolved one',
    (file) => {
      for (const [ags, name, cells] of rows(file)) {
        if (!/^(?:DG|\d{2}|\d{5})$/.test(ags) || ags === '06415') continue;
        const dissolved = cells.every((cell) => cell.trim() === '-');
        expect([ags, regionByAgs(ags)?.name ?? null]).toEqual([ags, dissolved ? null : name]);
      }
    },
  );

  it('have no Kreis beside those but the two Länder that are one, and Hanau', () => {
    const listed = new Set(rows('regio_13211-02-05-4_2025_latin1.csv').map(([ags]) => ags));
    const others = EMBEDDED.regions
      .filter(({ ags }) => !listed.has(ags))
      .map(({ ags, name }) => `${ags} ${name}`);
    expect(others).toEqual([
      '02000 Hamburg, kreisfreie Stadt, Freie und Hansestadt',
      '06415 Hanau, kreisfreie Stadt',
      '11000 Berlin, kreisfreie Stadt',
    ]);
  });

  it('carry exactly the proven spellings of the BA', () => {
    const text = new TextDecoder().decode(sharedFixture('ba/ba_region_names_excerpt.csv'));
    const kreise = text
      .split('\n')
      .map((line) => line.trim().split(';'))
      .flatMap(([level, ags, name]) => (level === 'kreis' ? [[ags, name]] : []));
    for (const [ags, name] of kreise) expect([name, regionByBaName(name ?? '')?.ags]).toEqual([name, ags]);
    // The one more is the Land in the head of the table for Berlin.
    expect(kreise.length + 1).toBe(proven.baNames.entries.length);
    const table = new TextDecoder().decode(sharedFixture('ba/EckwerteTabelleALOBL_Berlin_2026-02.csv'));
    expect(regionByBaName(/^\ufeff?Land:; (.*?)\r?$/m.exec(table)?.[1] ?? '')?.ags).toBe('11');
  });

  it('have the twelve Jobcenter of Berlin by the names of its Bezirke', () => {
    const bezirke = rows('regio_13211-02-05-4_2025_latin1.csv').flatMap(([ags, name]) =>
      /^11\d{6}$/.test(ags) ? [name.replace('Berlin-', '')] : [],
    );
    const berlin = EMBEDDED.jobcenter.filter(({ kreise }) => kreise?.includes('11000'));
    expect(berlin.map(({ name }) => name).sort()).toEqual(bezirke.sort());
  });
});

const describeLaw = existsSync(LAW) ? describe : describe.skip;
describeLaw(
  `the Jobcenter against the Verordnung${existsSync(LAW) ? '' : ' (skipped: ../shared/law is missing)'}`,
  () => {
    it('are those of Anlage 2, by number and name', () => {
      const text = readFileSync(LAW, 'utf8');
      const annex = text.slice(text.indexOf('## Anlage 2 '), text.indexOf('## Anlage 3 '));
      const cells = annex
        .split('\n')
        .map((line) => line.replace(/^[*\s]+/, '').trim())
        .filter((cell) => cell !== '');
      const listed = cells.flatMap((cell, index) =>
        /^\d{5}$/.test(cell) ? [`${cell} ${cells[index + 2]}`] : [],
      );
      expect(listed).toHaveLength(405);
      expect(EMBEDDED.jobcenter.map(({ code, name }) => `${code} ${name}`)).toEqual(listed.sort());
    });
  },
);
