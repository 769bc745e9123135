import type { Job, Step } from '../../step';
import { STEPS } from '../../steps';
import { disclosureStep } from '../../steps/disclosure';

/** All steps, as if nothing of one sheet had to be hidden. */
export function stepsShowing(sheet: string): readonly Step[] {
  const run = async (job: Job): Promise<void> => {
    await disclosureStep.run(job);
    const { suppressed } = job.account;
    suppressed.splice(0, suppressed.length, ...suppressed.filter((cell) => cell.sheet !== sheet));
    const cells = job.decisions.suppressed;
    const has = cells.has.bind(cells);
    cells.has = (title, row, column) => title !== sheet && has(title, row, column);
  };
  return STEPS.map((step) => (step === disclosureStep ? { ...step, run } : step));
}
