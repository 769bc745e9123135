import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { amipProcess } from './amip-process';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-lookup-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const amip = (...args: string[]) => amipProcess(args, { folder });
const regionsJson = (content: unknown) =>
  writeFileSync(
    path.join(folder, 'regions.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

describe('amip regions', () => {
  it('says what documents prove, and what none does', async () => {
    expect((await amip('regions', '07312')).stdout).toBe(
      '07312  Kaiserslautern, kreisfreie Stadt  BA: Kaiserslautern, Stadt  Jobcenter: 51506 Kaiserslautern, Stadt\n',
    );
    expect((await amip('regions', '09162')).stdout).toMatch(
      /BA: nicht bestätigt {2}Jobcenter: nicht bestätigt\n$/,
    );
  });

  it('knows with a feed what the feed knows', async () => {
    regionsJson({
      schema: '1',
      created: '2026-03-01T06:00:00Z',
      regions: [{ ags: '09162', name: 'x', baName: 'Bad Probe, Stadt', jobcenter: ['84306'] }],
    });
    const { status, stdout } = await amip('regions', 'Bad Probe', '--feed', '.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^09162 {2}München.* {2}BA: Bad Probe, Stadt {2}Jobcenter: 84306 /);
    expect((await amip('regions', '07312', '--feed', '.')).stdout).toContain('BA: Kaiserslautern, Stadt');
  });

  it.each<[string, unknown, RegExp]>([
    ['broken JSON', '{', /^amip: regions\.json: /],
    ['another form', { regions: 1 }, /^amip: regions\.json: /],
    [
      'a spelling twice',
      {
        created: 'x',
        regions: [
          { ags: '09162', baName: 'y' },
          { ags: '09161', baName: 'y' },
        ],
      },
      /„y“ zweimal/,
    ],
  ])('answers a feed with %s with one sentence and status 2', async (_, content, message) => {
    regionsJson(content);
    const { status, stdout, stderr } = await amip('regions', 'x', '--feed', '.');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('answers a feed that is not there with one sentence and status 2', async () => {
    const { status, stderr } = await amip('regions', 'x', '--feed', 'nichts');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^amip: nichts.regions\.json: Die Datei oder der Ordner ist nicht vorhanden\.\n$/);
  });
});

describe('amip catalogue', () => {
  it('warns of the months of a Laufsumme in any year', async () => {
    const { stdout } = await amip('catalogue', 'ausbildungsstellen');
    expect(stdout).toMatch(
      /Achtung: Die Werte für Oktober bis Februar zählen erst seit Beginn des Berichtsjahres/,
    );
    expect(stdout).not.toMatch(/20\d\d zählt/);
  });

  it('has no such warning for others', async () => {
    expect((await amip('catalogue', 'langzeitarbeitslose')).stdout).not.toContain('Achtung');
  });
});

it('says in the help what the status means', async () => {
  const { status, stdout, stderr } = await amip('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Status am Ende: 0 .*1 .*\n?.*2 .*130 /);
  expect((await amip('feed', '--help')).stdout).toBe(stdout);
});
