/** Moves the focus to an element, out of whatever collapsed part it lies in. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  let part = element.closest('details');
  while (part) {
    part.open = true;
    part = part.parentElement?.closest('details') ?? null;
  }
  if (element.tabIndex < 0) joinTabOrder(element);
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
}

/**
 * On the web Office.js moves the focus itself when Tab is pressed, and from an element outside the tab order it leaves
 * the pane. So a heading that was given the focus belongs to the tab order as long as it has it.
 */
function joinTabOrder(element: HTMLElement): void {
  const before = element.tabIndex;
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = before), { once: true });
}
