import { messages } from '../messages';
import { drawingText, element } from '../xml';
import { emu } from './chart-xml';
import type { LineStyle } from './chart-snapshot';

/** Grey of texts and of lines that only help to read, as in charts of Excel since 2013. */
const TEXT_GREY = '#595959';
export const LINE_GREY = '#D9D9D9';

/** Excel's line styles by their DrawingML names (ECMA-376 Part 1, 20.1.10.49). */
const DASHES: Readonly<Record<Exclude<LineStyle, 'None'>, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

interface Line {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly style?: LineStyle | undefined;
  readonly round?: boolean;
}

/** A colour without a theme: the workbook has none. */
function solidFill(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(messages.color(color));
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1).toUpperCase() }));
}

/** null: nothing is drawn. */
export const fillXml = (color: string | null): string =>
  color === null ? element('a:noFill') : solidFill(color);

export function lineXml(line: Line | null): string {
  if (line === null || line.style === 'None') return element('a:ln', {}, element('a:noFill'));
  const content = [
    solidFill(line.color),
    element('a:prstDash', { val: DASHES[line.style ?? 'Continuous'] }),
    line.round ? element('a:round') : '',
  ];
  return element('a:ln', { w: emu(line.weight), cap: line.round ? 'rnd' : undefined }, content.join(''));
}

export const shapeXml = (content: string): string => element('c:spPr', {}, content);

/** Size in points. */
export function textStyleXml(size: number): string {
  const style = element('a:defRPr', { sz: size * 100, b: false }, solidFill(TEXT_GREY));
  return element(
    'c:txPr',
    {},
    element('a:bodyPr') +
      element('a:p', {}, element('a:pPr', {}, style) + element('a:endParaRPr', { lang: 'de-DE' })),
  );
}

/** The text of a title, line by line. */
export function richTextXml(text: string, size: number): string {
  const style = { sz: size * 100, b: false };
  const lines = text.split(/\r\n|\r|\n/).map((line) => paragraphXml(line, style));
  return element('c:rich', {}, element('a:bodyPr') + lines.join(''));
}

function paragraphXml(line: string, style: { sz: number; b: boolean }): string {
  const properties = element('a:pPr', {}, element('a:defRPr', style, solidFill(TEXT_GREY)));
  const run = element('a:rPr', { lang: 'de-DE', ...style }, solidFill(TEXT_GREY));
  return element('a:p', {}, properties + element('a:r', {}, `${run}<a:t>${drawingText(line)}</a:t>`));
}
