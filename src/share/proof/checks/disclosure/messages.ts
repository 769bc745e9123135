/** What the proof finds about hidden counts. No sentence holds a value of the workbook. */
export const disclosureProofMessages = {
  validation: () => 'An einer Zelle mit geheim gehaltener Fallzahl hängt in der Kopie eine Datenüberprüfung.',
  conditionalFormat: () =>
    'An einer Zelle mit geheim gehaltener Fallzahl hängt in der Kopie eine bedingte Formatierung mit einem Wert.',
};
