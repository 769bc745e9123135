/** The accents of Excel's theme "Office" since 2013, in the order in which series take them. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The colour that Excel gives the series at a place where nobody has chosen one. */
export const automaticColor = (position: number): string => ACCENTS[position % ACCENTS.length] ?? '#000000';
