import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { INSTRUMENTE } from '../domain/foerderung/lohnkostenzuschuss';
import { SUMMEN } from '../domain/geheimhaltung/totals';
import { KENNZAHLEN, MITTEL } from '../domain/kennzahlen/kennzahl';
import { ARTEN } from '../domain/kennzahlen/vorjahresveraenderung';
import { VERFAHREN } from '../domain/prognose/verfahren';
import { RICHTUNGEN } from '../domain/ziele/richtung';
import { newestKfaSatz } from '../domain/budget/kfa-satz';
import signatures from './signatures.json';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly type: string;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly functions: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: unknown;
  }>;
  readonly enums: ReadonlyArray<{
    readonly id: string;
    readonly values: ReadonlyArray<{ readonly stringValue: string; readonly tooltip: string }>;
  }>;
}

/** The parameters that take a word of a list, in the order of `choices.json`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kennzahl: KENNZAHLEN,
  mittel: MITTEL,
  art: ARTEN,
  richtung: RICHTUNGEN,
  verfahren: VERFAHREN,
  instrument: INSTRUMENTE,
  summen: SUMMEN,
};

const ROOT = path.join(__dirname, '../..');
let folder: string;
let german: Metadata;
let english: Metadata;

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-functions-'));
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--env', 'only=functions', '--no-cache', '--output-path', folder],
    {
      cwd: ROOT,
    },
  );
  german = JSON.parse(read('functions.json')) as Metadata;
  english = JSON.parse(read('functions.en.json')) as Metadata;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function signatureOf({ id, parameters }: Metadata['functions'][number]) {
  return { id, parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)) };
}

describe('metadata of the built functions', () => {
  it('has the frozen names, order and optional parameters in both languages', () => {
    expect(german.functions.map(signatureOf)).toEqual(signatures);
    expect(english.functions.map(signatureOf)).toEqual(signatures);
    expect(german.functions.map(({ name }) => name)).toEqual(signatures.map(({ id }) => id));
  });

  it('declares every parameter and result as a range of anything, and a word of a list as text', () => {
    for (const { parameters, result } of [...german.functions, ...english.functions]) {
      expect(result).toEqual({ dimensionality: 'matrix' });
      for (const { name, dimensionality, type, customEnumId } of parameters) {
        expect({ dimensionality, type, customEnumId }).toEqual(
          name in WORDS
            ? { type: 'string', customEnumId: name.toUpperCase() }
            : { dimensionality: 'matrix', type: 'any' },
        );
      }
    }
  });

  it('offers the words that the rules know, explained in both languages', () => {
    const lists = Object.entries(WORDS).map(([name, words]) => [name.toUpperCase(), words]);
    for (const { enums } of [german, english]) {
      expect(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])).toEqual(
        lists,
      );
      for (const { tooltip } of enums.flatMap(({ values }) => values)) expect(tooltip).toMatch(/^\S.*\S$/);
    }
  });

  it('takes plain values only, never the objects of rich data types', () => {
    expect(Object.keys(german).sort()).toEqual(['enums', 'functions']);
  });

  it('describes every function and parameter in both languages on one line', () => {
    german.functions.forEach((fn, index) => {
      const translated = english.functions[index];
      const texts = [fn.description, ...fn.parameters.map(({ description }) => description)];
      const translations = [
        translated?.description,
        ...(translated?.parameters.map(({ description }) => description) ?? []),
      ];
      expect(translations).toHaveLength(texts.length);
      for (const text of [...texts, ...translations]) expect(text).toMatch(/^\S.*[.)]$/);
      texts.forEach((text, place) => expect(translations[place]).not.toBe(text));
      expect(fn.description).toContain('Beispiel: ');
      expect(translated?.description).toContain('Example: ');
    });
  });
});

describe('the rate in the descriptions', () => {
  it('is the newest of the table', () => {
    const percent = (locale: string) =>
      (newestKfaSatz() * 100).toLocaleString(locale, { maximumFractionDigits: 6 });
    const rates = (metadata: Metadata) =>
      metadata.functions.flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'satz'));
    expect(rates(german)).toHaveLength(3);
    for (const { description } of rates(german)) expect(description).toContain(`(${percent('de')} %)`);
    for (const { description } of rates(english)) expect(description).toContain(`(${percent('en')}%)`);
  });
});

describe('functions.js', () => {
  it('associates every function where only CustomFunctions.associate exists, and computes', () => {
    const associated = new Map<string, (...args: unknown[]) => unknown>();
    const associate = (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn);
    vm.runInNewContext(read('functions.js'), { CustomFunctions: { associate } });
    expect([...associated.keys()]).toEqual(signatures.map(({ id }) => id));
    const umschichtung = associated.get('UMSCHICHTUNG');
    expect(umschichtung?.([[14871326.97]], [[10639865]], [[164101.64]], [[1000]], null)).toEqual([[1996000]]);
  });
});

describe('cases', () => {
  it.each(signatures)('$id has cases', ({ id }) => {
    expect(existsSync(path.join(__dirname, 'cases', `${id}.json`))).toBe(true);
  });
});
