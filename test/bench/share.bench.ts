import { unzipSync, zipSync } from 'fflate';
import { shareCopy } from '../../src/share';
import { LEVELS } from '../../src/share/levels';
import { largeWorkbook } from './large-workbook';
import { peakMemory } from './peak-memory';
import { inTurns, line } from './turns';

const CELLS = 200_000;
const TURNS = 5;

/** A copy with its proof. */
export async function copyForKommune(bytes: Uint8Array): Promise<void> {
  const outcome = await shareCopy(bytes, {
    level: 'kommune',
    options: LEVELS.kommune,
    recipient: '',
    day: '2026-11-26',
  });
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
}

/** The copy against unpacking and packing the same file again. */
export async function benchShare(): Promise<string[]> {
  const { bytes, unpacked } = largeWorkbook(CELLS);
  const [ours, repacking] = await inTurns(
    TURNS,
    () => copyForKommune(bytes),
    () => zipSync(unzipSync(bytes)),
  );
  return [
    line(`safe copy of ${CELLS} cells with its proof ÷ unzip and zip`, ours / repacking, '×', 2),
    line('  the copy', ours, ' ms'),
    line('  most memory ÷ unpacked size', peakMemory(bytes) / unpacked, '×', 4),
  ];
}
