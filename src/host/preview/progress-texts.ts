import type { ILanguagePack } from '@univerjs/core';

const FORMULAS = 'sheets-formula';

/** What the grid says while it computes; its own lists of texts leave this out. */
const PROGRESS = {
  'de-DE': {
    analyzing: 'Formeln werden gelesen',
    calculating: 'Es wird gerechnet',
    'array-analysis': 'Matrixformeln werden gelesen',
    'array-calculation': 'Matrixformeln werden gerechnet',
    done: 'Fertig gerechnet',
  },
  'en-US': {
    analyzing: 'Reading formulas',
    calculating: 'Calculating',
    'array-analysis': 'Reading array formulas',
    'array-calculation': 'Calculating array formulas',
    done: 'Calculated',
  },
};

export function withProgress(texts: ILanguagePack, locale: keyof typeof PROGRESS): ILanguagePack {
  return { ...texts, [FORMULAS]: { ...Object(texts[FORMULAS]), progress: PROGRESS[locale] } };
}
