import { completedBy, jobcenterOf } from '../regions';
import { readRegionsFile } from './read-regions-file';
import { regionsFile } from './regions-file';

const NAMES = [
  { ags: '09162', name: 'München, Landeshauptstadt' },
  { ags: '07312', name: 'Kaiserslautern, Stadt' },
];
const AT = '2026-03-01T06:00:00Z';
const directory = completedBy([
  ...NAMES.map(({ ags, name }) => ({ ags, baName: name })),
  { ags: '09162', jobcenter: '84306' },
]);

it('gives spellings and Jobcenter of a feed to a directory that knows neither', () => {
  const { created, proofs } = readRegionsFile(regionsFile(directory, NAMES, AT));
  const completed = completedBy(proofs);
  expect(created).toBe(AT);
  expect(completed.byAgs.get('09162')?.baName).toBe('München, Landeshauptstadt');
  expect(jobcenterOf('09162', completed).map(({ code }) => code)).toEqual(['84306']);
});

it('keeps the time of its making while nothing else changes', () => {
  const text = regionsFile(directory, NAMES, AT);
  const earlier = { created: AT, text };
  expect(regionsFile(directory, NAMES, '2026-04-01T06:00:00Z', earlier)).toBe(text);
  const changed = regionsFile(directory, NAMES.slice(1), '2026-04-01T06:00:00Z', earlier);
  expect(readRegionsFile(changed).created).toBe('2026-04-01T06:00:00Z');
});

it.each([
  ['no JSON', '{', /regions\.json/],
  ['no list', '{"created":"x"}', /regions\.json\/regions/],
  ['no time', '{"regions":[]}', /created/],
  ['a key that is none', '{"created":"x","regions":[{"ags":"7","baName":"y"}]}', /regions\[0\]\/ags/],
  ['no spelling', '{"created":"x","regions":[{"ags":"07312"}]}', /regions\[0\]\/baName/],
  [
    'a Jobcenter that is no text',
    '{"created":"x","regions":[{"ags":"07312","baName":"y","jobcenter":[51506]}]}',
    /regions\[0\]\/jobcenter/,
  ],
])('refuses %s', (_, text, message) => {
  expect(() => readRegionsFile(text)).toThrow(message);
});
