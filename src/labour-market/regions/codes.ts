const JOBCENTER = /^[tT]?(\d{5})$/;

/** `51506` of `51506` and `t51506`; null for anything else. */
export function jobcenterCode(text: string): string | null {
  return JOBCENTER.exec(text.trim())?.[1] ?? null;
}

/** AGS of the Land that a Kreis lies in. */
export function landOf(ags: string): string {
  return ags.slice(0, 2);
}
