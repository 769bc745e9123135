/** Dark where Office is dark; light where it says nothing, as on the web. */
export function isOfficeDark(): boolean {
  if (typeof Office === 'undefined') return false;
  const theme = (Office.context as Office.Context | undefined)?.officeTheme as Office.OfficeTheme | undefined;
  return theme !== undefined && (theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor));
}

/** The language of Office; outside Office that of the browser. */
export function displayLanguage(): string {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return context?.displayLanguage ?? navigator.language;
}

/** `color` as Office gives it, `#252525`. */
function isDark(color: string | undefined): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color ?? '');
  if (!channels) return false;
  const [red, green, blue] = channels.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
