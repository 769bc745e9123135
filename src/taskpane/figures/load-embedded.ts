import { provideFigures } from '../../domain/arbeitsmarkt/loaded-figures';

/**
 * Loads the figures that lie beside the panel, so that AMIP.ARBEITSMARKT can answer without a network. Formulas that
 * asked too early are calculated again. Where the files cannot be had, the function goes on saying so in its cell.
 */
export async function loadEmbeddedFigures(): Promise<void> {
  try {
    const { EMBEDDED_FEED_FILES, storeOf } = await import(
      /* webpackChunkName: "figures" */ '../../labour-market/loaded'
    );
    const texts = await Promise.all(EMBEDDED_FEED_FILES.map(textOf));
    if (provideFigures(storeOf(texts))) await calculateAgain();
  } catch (error) {
    console.warn('AMIP.ARBEITSMARKT:', error instanceof Error ? error.message : error);
  }
}

async function textOf(file: string): Promise<string> {
  const reply = await fetch(file);
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
  return reply.text();
}

function calculateAgain(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
