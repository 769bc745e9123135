/** As far as tests use it: the reader of the author of JSON-stat. */
declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null | undefined;
    readonly status: string | null | undefined;
  }
  interface Dataset {
    /** Number of cells. */
    readonly n: number;
    /** A cell by its number, or by the category of each dimension; null where a sparse dataset is empty. */
    Data(place: number | Readonly<Record<string, string>>): Cell | null;
  }
  export default function toolkit(dataset: unknown): Dataset;
}
