/** What `amip --help` prints. */
export const HELP = `amip: AMIP-Arbeitsmappen und Arbeitsmarktzahlen ohne Excel

  amip workbook --case FALL.json --out MAPPE.xlsx
      füllt eine neue Arbeitsmappe mit dem Fall und schreibt sie, wie Excel sie speichern würde

  amip workbook --from ALT.xlsx --year JAHR --out NEU.xlsx
      legt aus der Mappe des alten Jahres die des nächsten an: Vorjahreswerte rücken nach, Eingaben sind leer;
      die alte Datei bleibt, wie sie ist

  amip checks MAPPE.xlsx [--format json|table]
      prüft eine Mappe nach den Regeln der Seite „Prüfung“ und zeigt die Befunde; die Datei bleibt, wie sie ist

  amip share MAPPE.xlsx --level kommune|traegerversammlung|beirat --out KOPIE.xlsx [--report BERICHT.json]
      [--recipient TEXT] [--leave-out BLATT,…] [--mindestfallzahl ZAHL] [--formulas bleiben|werte]
      [--comments entfernen|bleiben] [--hidden-cells leeren|bleiben] [--macros entfernen|bleiben]
      [--links werte|bleiben] [--foreign-functions werte|bleiben]
      macht eine Kopie für die Weitergabe und prüft sie; was die Stufe vorsieht, ändern die weiteren Angaben;
      die Datei selbst bleibt, wie sie ist

  amip figures DATEI [--region AGS] [--format json|table] [--mapping ZUORDNUNG.json]
      zeigt die Zahlen einer Datei (CSV, ZIP, xlsx, JSON) mit Region, Zeitraum, Quelle und Datenstand;
      mit --mapping auch die einer Tabelle, deren Aufbau nicht bekannt ist

  amip figures DATEI --propose
      schlägt für eine solche Tabelle die Zuordnung der Spalten vor, zum Prüfen und Speichern

  amip regions SUCHTEXT [--feed ORDNER]
      zeigt AGS, Namen und Jobcenter der Regionen, die so heißen; mit --feed auch die Schreibweisen des Feeds

  amip catalogue SUCHTEXT
      zeigt, was die Zahlen bedeuten: Definition, Einheit, Quelle, Wartezeit, Zeichen

  amip feed --config DATEI.json --out ORDNER [--ruhig]
      ruft Zahlen ab und schreibt sie als Feed (JSON-stat); Zugangsdaten nur als Umgebungsvariablen

Status am Ende: 0 erledigt; 1 die Prüfung fand Fehler, oder ein Feed ist unvollständig oder blieb, wie er war (oder ein Fehler im Programm);
2 etwas im Aufruf, in einer Datei oder bei der Ausgabe ist zu berichtigen; 130 abgebrochen.
`;
