import type { Finding, Rule } from '../finding';
import type { Holdings } from '../holdings';

export interface RuleCase {
  readonly name: string;
  /** Where the numbers are from. */
  readonly origin: string;
  readonly holdings: Holdings;
  readonly findings: readonly (readonly [
    severity: Finding['severity'],
    address: string | null,
    sentence: string,
  ])[];
  /** What the findings say beyond their sentences, where it is made of numbers too. */
  readonly details?: readonly Partial<Pick<Finding, 'why' | 'mend'>>[];
}

/** Runs the cases of a rule; a rule without a case that fires, or without a near miss, is not tested. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases)('$name ($origin)', (one) => {
      const found = rule.check(one.holdings);
      expect(found.map(({ severity, address, sentence }) => [severity, address, sentence])).toEqual(
        one.findings,
      );
      if (one.details) expect(found).toMatchObject(one.details);
      for (const { rule: id, why, mend } of found) {
        expect(id).toBe(rule.id);
        expect(why).toMatch(/\.$/);
        expect(mend).toMatch(/\.$/);
      }
    });

    it('has a case that fires and a near miss that does not', () => {
      expect(cases.some(({ findings }) => findings.length > 0)).toBe(true);
      expect(cases.some(({ findings }) => findings.length === 0)).toBe(true);
    });
  });
}
