/** A chart of a kind that the host doesn't know: it stays behind as a whole, rather than come back as another. */
export class UnknownChart extends Error {}
