/**
 * Loads the figures as soon as the panel starts, so that AMIP.ARBEITSMARKT can answer. Where they cannot be had, the
 * function goes on saying so in its cell, and the page that shows them tries again.
 */
export async function startFigures(): Promise<void> {
  try {
    const { figureData } = await import(/* webpackChunkName: "figures" */ './figure-data');
    await figureData();
  } catch (error) {
    console.warn('AMIP.ARBEITSMARKT:', error instanceof Error ? error.message : error);
  }
}
