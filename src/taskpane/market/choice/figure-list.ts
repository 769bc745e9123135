import { searchFigures } from '../../../labour-market/catalogue';
import type { Figure } from '../../../labour-market/catalogue';

interface FigureListWish {
  readonly text: string;
  /** Ids with loaded numbers; undefined: not known, and then all count as loaded. */
  readonly available: ReadonlySet<string> | undefined;
  /** Ids that are shown in any case. */
  readonly kept: ReadonlySet<string>;
  readonly all: boolean;
}

interface FigureList {
  readonly shown: readonly Figure[];
  /** How many more there are. */
  readonly hidden: number;
}

/** The figures that fit a search, those with numbers first; without a search only those and what is kept. */
export function figureList({ text, available, kept, all }: FigureListWish): FigureList {
  const has = ({ id }: Figure) => available === undefined || available.has(id);
  const found = searchFigures(text);
  const sorted = [...found.filter(has), ...found.filter((figure) => !has(figure))];
  if (all || text.trim() !== '') return { shown: sorted, hidden: 0 };
  const shown = sorted.filter((figure) => has(figure) || kept.has(figure.id));
  return { shown, hidden: sorted.length - shown.length };
}
