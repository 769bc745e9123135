import { allOf, textIn, within } from '../../read/tree';
import type { Element } from '../../read/tree';

/** Nothing of it is drawn, or it runs. */
const BESIDE = [
  ...['metadata', 'title', 'desc', 'script', 'foreignObject'],
  ...['set', 'animate', 'animateMotion', 'animateTransform', 'discard'],
];
/** SVG without words of drawing programs. */
const WORDS = /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|XML\/1998\/namespace)$/;
const SPOKEN = /^(data-|aria-|on[a-z])|^xlink:title$/;
const WITH_TEXT = /^(text|tspan|textPath|tref|a|style)$/;
/** What is drawn only where something names it. */
const ON_CALL = /^(symbol|clipPath|mask|pattern|marker|linearGradient|radialGradient|filter)$/;
const UNSEEN = [
  /(^|;)\s*display\s*:\s*none/i,
  /(^|;)\s*visibility\s*:\s*(hidden|collapse)/i,
  /(^|;)\s*opacity\s*:\s*[+-]?0*\.?0*%?\s*(;|$)/i,
];

/** Whether a drawing (SVG) holds words that nobody sees; pictures in it are looked at by `isSilent`. */
export function saysMore(root: Element, isSilent: (picture: Uint8Array) => boolean): boolean {
  const elements = [...within(root)];
  const styles = [...allOf(root, 'style')].map(textIn).join(' ');
  const called = new Set(elements.flatMap(({ attributes }) => Object.values(attributes).flatMap(callsIn)));
  const isCalled = (element: Element) =>
    [...within(element)].some(({ attributes: { id } }) => id !== undefined && called.has(id));
  return (
    elements.some(
      ({ name, children }) => BESIDE.includes(name) || (name === 'defs' && children.length === 0),
    ) ||
    /\/\*/.test(styles) ||
    elements.some((element) => {
      const { name, attributes, children, text } = element;
      return (
        (!WITH_TEXT.test(name) && text.trim() !== '') ||
        Object.entries(attributes).some(([key, value]) => tells(key, value, isSilent)) ||
        ('class' in attributes && styles === '') ||
        !isIdFine(attributes.id, called, styles) ||
        (isUnseen(element) && !isCalled(element)) ||
        (ON_CALL.test(name) && !isCalled(element)) ||
        (name === 'defs' && children.some((child) => child.name !== 'style' && !isCalled(child)))
      );
    })
  );
}

function callsIn(value: string): readonly string[] {
  const ways = [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id);
  return value.startsWith('#') ? [...ways, value.slice(1)] : ways;
}

/** Ids are numbers, unless rules of style may name them. */
function isIdFine(id: string | undefined, called: ReadonlySet<string>, styles: string): boolean {
  if (id === undefined) return true;
  return styles === '' ? called.has(id) && /^a\d+$/.test(id) : called.has(id) || styles.includes(`#${id}`);
}

function isUnseen(element: Element): boolean {
  const { display, visibility, opacity, style = '' } = element.attributes;
  const written = `display:${display ?? ''};visibility:${visibility ?? ''};opacity:${opacity ?? 'x'};${style}`;
  const ways = UNSEEN.map((pattern) => pattern.test(written));
  // In what is invisible something may be visible.
  const shows = [...within(element)].some(
    (inner) =>
      inner !== element &&
      /visible/i.test(`${inner.attributes.visibility ?? ''}${inner.attributes.style ?? ''}`),
  );
  return ways[0] === true || ways[2] === true || (ways[1] === true && !shows);
}

function tells(name: string, value: string, isSilent: (picture: Uint8Array) => boolean): boolean {
  if (SPOKEN.test(name)) return true;
  if (/^xmlns(:|$)/.test(name)) return value !== '' && !WORDS.test(value);
  if (!/(^|:)href$/.test(name) || /^\s*#/.test(value)) return false;
  const picture = /^\s*data:image\/[\w.+-]+;base64,([\s\S]*)$/i.exec(value);
  if (!picture) return true;
  try {
    return !isSilent(
      Uint8Array.from(atob((picture[1] ?? '').replace(/\s/g, '')), (sign) => sign.charCodeAt(0)),
    );
  } catch {
    return true;
  }
}
