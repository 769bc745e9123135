export const cellMessages = {
  notCalculated: (count: number) =>
    `${count === 1 ? 'Eine Formel hat' : `${count} Formeln haben`} in der Datei noch keinen Wert. Öffnen Sie die Mappe in Excel, lassen Sie sie rechnen, und speichern Sie sie; dann versuchen Sie es noch einmal.`,
};
