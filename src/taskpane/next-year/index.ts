/* From one year's workbook to the next: the page in the old one, the card in the new one. */
export { NextYearCard } from './NextYearCard';
export { NextYearPage } from './NextYearPage';
