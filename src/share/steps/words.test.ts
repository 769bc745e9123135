import { afterRows, jobOf, packageBytes } from './testing/package';
import { wordsStep } from './words';

it.each([
  ['&amp;L\\\\server\\amip.xlsx', 1],
  ['&amp;L&amp;&quot;Arial,Fett&quot;&amp;12C:\\Users\\erika', 1],
  ['&amp;CQuelle: http://intranet/amip', 1],
  ['&amp;LSeite &amp;P von &amp;N&amp;RStand 12:30', 0],
])('tells of a path in the footer %s, which stays', async (footer, count) => {
  const after = `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`;
  const job = jobOf(packageBytes({ sheets: [{ after }] }));
  await wordsStep.run(job);
  expect(afterRows(job)).toBe(after);
  expect(job.account.flagged.map(({ sheet }) => sheet)).toEqual(Array<string>(count).fill('Plan'));
});
