import type { Step } from '../step';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';

export const PRINTER_SETTINGS: PartKind = {
  relationships: ['printerSettings'],
  contentType: /printerSettings$/i,
};

/** Names of printers and print servers. The page set-up in the sheet stays. */
export const printerSettingsStep: Step = removalStep('printer-settings', 'druckereinstellungen', (job) => {
  removeParts(job, 'druckereinstellungen', PRINTER_SETTINGS, (part) =>
    removalMessages.printerSettings(sheetOf(job, part)?.title),
  );
});
