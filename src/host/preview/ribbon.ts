import type { Page } from './page';

/** The two tabs above the grid: *Start* shows the grid's own toolbar, *AMIP* the buttons of the manifest. */
export function installRibbon({ grid, ribbon, tabStart, tabAmip }: Page): void {
  const tabs = [tabStart, tabAmip];

  const select = (selected: HTMLButtonElement) => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === selected));
      tab.tabIndex = tab === selected ? 0 : -1;
    }
    ribbon.hidden = selected !== tabAmip;
    grid.classList.toggle('without-toolbar', selected === tabAmip);
  };

  for (const tab of tabs) {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const other = tab === tabStart ? tabAmip : tabStart;
      select(other);
      other.focus();
    });
  }
  select(tabAmip);
}
