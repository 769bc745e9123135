export const nameMessages = {
  ofSheet: (name: string) => `Name „${name}“ eines Blatts, das nicht mitgeht`,
  hidden: (name: string) => `Ausgeblendeter Name „${name}“`,
  mark: (name: string) => `Kennzeichnung „${name}“`,
  notNeeded: (name: string) => `Name „${name}“`,
  ofCells: (count: number) => (count === 1 ? '1 Name von Zellen' : `${count} Namen von Zellen`),
  leadsAway: (name: string) => `Name „${name}“ (er führt zu etwas, das nicht mitgeht oder sich ändert)`,
};
