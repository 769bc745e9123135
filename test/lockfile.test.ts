import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lockfile = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Where Node would look for a package that a package in `folder` names: beside it, then further out. */
function* places(folder: string, name: string): Generator<string> {
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    yield `${at}/node_modules/${name}`;
    if (!at.includes('/node_modules/')) break;
  }
  yield `node_modules/${name}`;
}

describe('package-lock.json', () => {
  it('holds no download addresses', () => {
    const addresses = Object.values(lockfile.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
  });

  it('names every package for other systems too: npm ci refuses a lockfile that leaves one out', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => ![...places(folder, name)].some((place) => place in lockfile.packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
