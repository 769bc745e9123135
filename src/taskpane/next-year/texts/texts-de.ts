const rows = (count: number) => (count === 1 ? '1 Zeile' : `${count} Zeilen`);

/** The sentences of *Neues Jahr* in German; other languages have the same shape. */
export const nextYearDe = {
  title: 'Neues Jahr',
  intro:
    'Aus dieser Mappe entsteht eine neue für das nächste Jahr. Diese Mappe bleibt, wie sie ist. Die Blätter legen Sie in der neuen Mappe an, nach einer Vorschau.',
  year: 'Programmjahr der neuen Mappe',
  noYear: 'Geben Sie das Jahr vierstellig ein, z. B. 2022.',
  notInWorkbook: (entries: string) => `${entries}: Das kommt nicht in die neue Mappe.`,
  show: 'Vorschau',
  open: 'Neue Mappe öffnen',
  back: 'Zurück',
  running: { reading: 'Die Mappe wird gelesen …', opening: 'Die neue Mappe wird geöffnet …' },
  changed:
    'Die Mappe hat sich geändert. Diese Vorschau zeigt den neuen Stand; öffnen Sie damit die neue Mappe.',
  failed: 'Das hat nicht geklappt',
  opened: (year: number) => `Die Mappe für ${year} ist geöffnet`,
  openedText:
    'Öffnen Sie dort den Bereich von AMIP-Controlling (Registerkarte „AMIP“). Er zeigt, was übernommen wird, und legt die Blätter an.',
  rolled: {
    title: (year: number) => `Was für ${year} übernommen wird`,
    values: 'Vorjahreswerte',
    noValues: 'Aus den Monatszahlen ergibt sich keiner.',
    months: 'Monatszahlen, die zum Vorjahr werden',
    tables: 'Tabellen',
    rows,
    kept: 'Bleibt',
    notes: 'Hinweise',
  },
  card: {
    title: (year: number) => `Neues Jahr ${year} aus der Mappe für ${year - 1}`,
    text: (jobcenter: string) =>
      `${jobcenter ? `${jobcenter}: ` : ''}Was aus der alten Mappe übernommen wird, liegt bereit. Geschrieben wird erst nach der Vorschau.`,
    show: 'Vorschau',
    decline: 'Nicht übernehmen',
    damagedTitle: 'Neues Jahr: nicht lesbar',
    damaged:
      'Was aus der alten Mappe übernommen werden sollte, ist beschädigt. Öffnen Sie die alte Mappe und wählen Sie dort noch einmal „Neues Jahr …“.',
    remove: 'Verwerfen',
  },
};

export type NextYearTexts = typeof nextYearDe;
