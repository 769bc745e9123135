/** Part names are equal without regard to case (ECMA-376 Part 2, 6.2.2.3); some writers use backslashes. */
export function normalPartName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
