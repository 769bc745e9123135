import { nameBesideKey, regionByAgs } from '../../labour-market/regions';
import { spokenName } from '../../labour-market/regions/spoken-name';
import type { Finding, Rule } from '../finding';
import type { HeldBinding, Holdings } from '../holdings';
import { tableRows } from '../look/table-rows';
import { cellAddress, textIn } from '../look/values';
import { FIELDS } from '../../workbook/fields';
import { TABLES } from '../names';

const ID = 'kreis-und-landkreis';

type Part = Pick<Finding, 'severity' | 'address' | 'sentence'>;

export const KREIS_UND_LANDKREIS: Rule = {
  id: ID,
  title: 'Stadt und Landkreis nicht verwechselt',
  check: (holdings) =>
    [...ofJobcenter(holdings), ...ofBindings(holdings), ...twins(holdings), ...inTable(holdings)].map(
      (part) => ({
        rule: ID,
        ...part,
        why: 'Stadt und Landkreis gleichen Namens sind zwei Kreise mit eigenen Zahlen und eigenem Schlüssel (AGS).',
        mend: 'Prüfen Sie Name und AGS, und holen Sie die Zahlen des richtigen Kreises.',
      }),
    ),
};

function officialName(ags: string): string {
  return regionByAgs(ags)?.name ?? ags;
}

function ofJobcenter(holdings: Holdings): readonly Part[] {
  const { name, ags } = holdings.jobcenter;
  if (name === null || ags === null || nameBesideKey(ags, name) !== 'other') return [];
  return [
    {
      severity: 'fehler',
      address: cellAddress(holdings, FIELDS.ags.name),
      sentence: `Der AGS ${ags} gehört zu „${officialName(ags)}“, das Jobcenter heißt „${name}“.`,
    },
  ];
}

function ofBindings({ bindings }: Holdings): readonly Part[] {
  return bindings
    .filter(({ region, regionName }) => nameBesideKey(region, regionName) === 'other')
    .map(({ region, regionName, address }) => ({
      severity: 'fehler',
      address,
      sentence: `Die Zahlen sind von „${officialName(region)}“ (AGS ${region}), daneben steht „${regionName}“.`,
    }));
}

/** Figures of our own Kreis and of its twin: to compare them may be meant, to mix them never is. */
function twins({ bindings, jobcenter }: Holdings): readonly Part[] {
  const { ags } = jobcenter;
  if (ags === null || !bindings.some(({ region }) => region === ags)) return [];
  const own = officialName(ags);
  const twin = bindings.find(({ region }) => region !== ags && isTwin(own, officialName(region)));
  return twin ? [twinPart(twin, own)] : [];
}

function twinPart({ region, address }: HeldBinding, own: string): Part {
  return {
    severity: 'warnung',
    address,
    sentence: `Die Mappe enthält Zahlen von „${own}“ und von „${officialName(region)}“.`,
  };
}

function inTable(holdings: Holdings): readonly Part[] {
  const { ags } = holdings.jobcenter;
  if (ags === null) return [];
  const own = officialName(ags);
  return tableRows(holdings, TABLES.eckdaten)
    .filter((row) => isTwin(own, textIn(row.value('Region'))))
    .map((row) => ({
      severity: 'warnung',
      address: row.address('Region'),
      sentence: `Das Jobcenter ist für „${own}“ zuständig, in den Eckdaten steht „${textIn(row.value('Region'))}“.`,
    }));
}

function isTwin(own: string, other: string): boolean {
  const [a, b] = [spokenName(own), spokenName(other)];
  return a.place !== '' && a.place === b.place && a.kind !== null && b.kind !== null && a.kind !== b.kind;
}
