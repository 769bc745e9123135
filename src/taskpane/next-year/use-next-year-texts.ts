import { useTexts } from '../texts';
import { nextYearDe } from './texts/texts-de';
import type { NextYearTexts } from './texts/texts-de';
import { nextYearEn } from './texts/texts-en';

export function useNextYearTexts(): NextYearTexts {
  return useTexts().language === 'de' ? nextYearDe : nextYearEn;
}
