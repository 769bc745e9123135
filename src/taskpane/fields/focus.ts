/** Moves the focus to an element, out of whatever collapsed part it lies in. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  for (let part = element?.closest('details'); part; part = part.parentElement?.closest('details'))
    part.open = true;
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
