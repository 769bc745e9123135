import { createRoot } from 'react-dom/client';
import { startFigures } from './figures/start-figures';
import { documentAddress } from './office/document-address';
import { FillCommand } from './office/fill-command';
import { displayLanguage } from './office/look';
import { whereAreWe } from './office/office-ready';
import { Panel } from './panel/panel';
import { App } from './shell/App';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { PlainCard } from './shell/PlainCard';
import { TextsContext, textsFor } from './texts';

const command = new FillCommand();
command.register();

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  whereAreWe((answer) => {
    if (answer.in === 'excel') void startFigures();
    void textsFor(displayLanguage()).then((texts) => {
      document.documentElement.lang = texts.language;
      root.render(
        <ErrorBoundary texts={texts}>
          <TextsContext.Provider value={texts}>
            {answer.in === 'excel' ? (
              <App panel={new Panel(documentAddress())} command={command} />
            ) : (
              <PlainCard
                {...texts.nowhere[answer.in]}
                reload={answer.in === 'silence' ? texts.nowhere.reload : undefined}
              />
            )}
          </TextsContext.Provider>
        </ErrorBoundary>,
      );
    });
  });
}
