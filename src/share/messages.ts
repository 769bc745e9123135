/** Every sentence of the copy, in one place. */
export const shareMessages = {
  damaged: (part: string) =>
    `Die Datei ist beschädigt (${part} ist nicht lesbar). Öffnen Sie sie in Excel, speichern Sie sie neu, und versuchen Sie es noch einmal.`,
  doctype: (part: string) =>
    `Die Datei enthält in ${part} einen Dokumenttyp. Den hat keine Arbeitsmappe aus Excel; die Datei wird nicht gelesen.`,
  tooDeep: (part: string) =>
    `Die Datei ist in ${part} tiefer verschachtelt als jede Arbeitsmappe aus Excel; sie wird nicht gelesen.`,
};
