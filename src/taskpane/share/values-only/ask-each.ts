/** Of one round trip, beside each other. */
const MOST_QUESTIONS = 1_000;

/** Asks Excel of each item, as many as one round trip takes at a time. */
export async function askEach<Item, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Answer,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let first = 0; first < items.length; first += MOST_QUESTIONS)
    answers.push(...(await askSome(context, items.slice(first, first + MOST_QUESTIONS), ask)));
  return answers;
}

async function askSome<Item, Answer>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Answer,
): Promise<readonly Answer[]> {
  const answers = items.map(ask);
  await context.sync();
  return answers;
}
