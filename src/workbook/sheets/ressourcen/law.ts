import type { CellsRow } from '../../sheet';
import { note, section } from '../cells';
import { COLUMNS } from './payments';

/** The rules of budget law that the sheet goes by. */
export const BUDGET_LAW: readonly CellsRow[] = [
  section('Haushaltsrecht', COLUMNS),
  note(
    'Umschichtung: EGL und VK sind nach dem Haushaltsvermerk gegenseitig deckungsfähig (§ 20 Abs. 2, § 46 BHO).',
  ),
  note(
    'BEZ (§ 16e SGB II a. F.) werden gesondert zugeteilt und dürfen aus den EGL nicht aufgestockt werden.',
  ),
  note('KFA: Der Bund trägt 84,8 %, die Kommune 15,2 % der Gesamtverwaltungskosten (§ 46 Abs. 3 SGB II).'),
  note(
    'Was zu den Gesamtverwaltungskosten zählt, regelt die VKFV; Eingliederungsleistungen gehören nie dazu.',
  ),
  note('Zahltag: Eine Ausgabe gehört in das Haushaltsjahr, in dem sie geleistet wird (§ 72 BHO).'),
  note(
    'Haushaltsreste: Nicht verbrauchte Mittel verfallen; Ausgabereste bildet und verteilt nur der Bund (§ 45 BHO).',
  ),
  note('VE: Verpflichtungen für spätere Haushaltsjahre brauchen eine Verpflichtungsermächtigung (§ 38 BHO).'),
  note('VE sind hier nicht enthalten; als gebunden zählt nur, was in diesem Haushaltsjahr fällig wird.'),
];
