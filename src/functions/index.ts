/* The order of the functions in Excel's metadata. It is frozen: new functions are added at the end. */
import './integrationsquote';
import './jahresfortschritt';
import './zielwert';
import './kfa';
import './umschichtung';
import './ressourcentabelle';
import './geheimhaltung';
