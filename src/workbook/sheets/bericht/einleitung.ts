import type { CellsRow } from '../../sheet';
import { section } from '../cells';
import { COLUMNS, ownText, paragraph, SPACE } from './prose';

const PURPOSE =
  '"Das Arbeitsmarkt- und Integrationsprogramm (AMIP) informiert über die wesentlichen Ziele und Aufgabenschwerpunkte im Jahr "&AMIP_Jahr&"."';
const CARRIERS =
  'IF(OR(AMIP_Traeger_Agentur="",AMIP_Traeger_Kommune=""),"Die Träger des Jobcenters sind noch nicht angegeben.","Träger des Jobcenters sind "&AMIP_Traeger_Agentur&" und "&AMIP_Traeger_Kommune&".")';

/** Section 1: for which year, by whom. */
export function einleitung(): readonly CellsRow[] {
  return [
    section('1. Einleitung', COLUMNS),
    paragraph(3, PURPOSE, CARRIERS),
    ownText('textEinleitung', 6),
    SPACE,
  ];
}
