import { RULES } from '../../checks';
import type { Finding } from '../../checks';
import { CONCERNED, HIDDEN, sharingFindings } from './sharing-findings';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  address: null,
  sentence: '',
  why: '',
  mend: '',
});

it('shows errors of all rules, and everything that concerns sharing', () => {
  const findings = [
    finding('summen-in-cent', 'fehler'),
    finding('summen-in-cent', 'warnung'),
    finding('quellen-gemischt', 'hinweis'),
    // The copy does not show these.
    finding('kleine-fallzahlen', 'fehler'),
  ];
  expect(sharingFindings(findings)).toEqual([findings[0], findings[2]]);
});

it('names only rules that there are', () => {
  const known = new Set(RULES.map(({ id }) => id));
  expect([...CONCERNED, HIDDEN].filter((id) => !known.has(id))).toEqual([]);
});
