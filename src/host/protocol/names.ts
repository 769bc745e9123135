/** `Values` → `values`, `_Id` stays: how the client spells a member in an error location and in a query. */
export function clientName(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

/** `values` → `Values`: how the protocol spells a property that a query or an update names. */
export function memberName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

/** Only PascalCase names, with or without an underscore before them, are public; the rest is the host's own. */
export function isPublicName(name: string): boolean {
  return /^_?[A-Z]/.test(name);
}
