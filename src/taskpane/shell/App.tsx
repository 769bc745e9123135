import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { FillCommand } from '../office/fill-command';
import { isOfficeDark } from '../office/look';
import type { Panel } from '../panel/panel';
import { PanelContext } from '../panel/panel-context';
import { watchWorkbook } from '../panel/workbook-changes';
import { PanelView } from './PanelView';

interface AppProps {
  panel: Panel;
  command: FillCommand;
}

/** The pane inside Excel: reads the workbook, follows it, and hears the ribbon. */
export function App({ panel, command }: AppProps) {
  useEffect(() => {
    void panel.lookAgain().then(() => command.connect(() => void panel.showFill()));
    const watching = watchWorkbook(() => void panel.lookAgain());
    return () => void watching.then((stop) => stop());
  }, [panel, command]);
  return (
    <FluentProvider theme={isOfficeDark() ? webDarkTheme : webLightTheme}>
      <PanelContext.Provider value={panel}>
        <PanelView />
      </PanelContext.Provider>
    </FluentProvider>
  );
}
