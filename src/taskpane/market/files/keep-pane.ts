/** A file dropped beside the drop zone would be opened in place of the pane. Returns what ends it. */
export function keepPane(): () => void {
  const stay = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', stay);
  window.addEventListener('drop', stay);
  return () => {
    window.removeEventListener('dragover', stay);
    window.removeEventListener('drop', stay);
  };
}
