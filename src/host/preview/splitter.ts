import type { Page } from './page';
import { fittingWidth, MIN_PANEL, widestPanel, widthAfterKey } from './panel-width';

const DEFAULT_WIDTH = 360;

/** Makes the line between grid and panel movable, by pointer and by keyboard. */
export function installSplitter({ work, splitter, addin }: Page): void {
  let wished = DEFAULT_WIDTH;

  const apply = (width: number) => {
    const available = work.clientWidth - splitter.offsetWidth;
    const shown = fittingWidth(width, available);
    document.documentElement.style.setProperty('--panel-width', `${shown}px`);
    splitter.setAttribute('aria-valuenow', String(shown));
    splitter.setAttribute('aria-valuemin', String(MIN_PANEL));
    splitter.setAttribute('aria-valuemax', String(widestPanel(available)));
    return shown;
  };

  splitter.addEventListener('keydown', (event) => {
    const next = widthAfterKey(event.key, apply(wished), work.clientWidth - splitter.offsetWidth);
    if (next === undefined) return;
    event.preventDefault();
    wished = apply(next);
  });

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add('dragging');
    // The frame would swallow the pointer as soon as it is over the panel.
    addin.style.pointerEvents = 'none';
  });
  splitter.addEventListener('pointermove', (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    wished = apply(work.getBoundingClientRect().right - event.clientX - splitter.offsetWidth / 2);
  });
  splitter.addEventListener('lostpointercapture', () => {
    splitter.classList.remove('dragging');
    addin.style.pointerEvents = '';
  });

  // A narrower window takes from the panel, a wider one gives back what the user had chosen.
  new ResizeObserver(() => apply(wished)).observe(work);
}
