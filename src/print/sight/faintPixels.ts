import type { Page } from 'puppeteer';
import type { SlideSight } from '../../model/slideMeasure.ts';
import type { SightPage } from './collectTexts.ts';

type Found = readonly { readonly id: string; readonly faint: SlideSight['faint'] }[];

/**
 * As `faintTexts`, for slides with text on pictures and gradients: takes each slide's picture without its letters and reckons
 * with the pixels that lie behind them. About 0.1 s a slide, so it is kept for those that need it.
 */
export async function faintPixels(page: Page, ids: readonly string[], least: number): Promise<Found> {
  const found: { id: string; faint: SlideSight['faint'] }[] = [];
  if (ids.length === 0) return found;
  const hidden = await page.addStyleTag({
    content: 'section.slide *{color:transparent!important}section.slide svg text{fill:transparent!important}',
  });
  for (const id of ids) {
    const clip = await page.evaluate((one) => {
      const { x, y, width, height } = (document.getElementById(one) as HTMLElement).getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }, id);
    const picture = await page.screenshot({
      clip,
      encoding: 'base64',
      captureBeyondViewport: true,
      optimizeForSpeed: true,
    });
    await hidden.evaluate((style) => {
      (style as HTMLStyleElement).disabled = true;
    });
    found.push({ id, faint: await page.evaluate(judgePixels, id, picture, least) });
    await hidden.evaluate((style) => {
      (style as HTMLStyleElement).disabled = false;
    });
  }
  await hidden.evaluate((style) => style.parentNode?.removeChild(style));
  return found;
}

/** Runs in the page: contrast of each text with the pixels of the slide's picture without letters. */
async function judgePixels(id: string, picture: string, least: number): Promise<SlideSight['faint']> {
  /** A line that crosses a word hides no letter: only what lies behind this share of a text counts. */
  const share = 0.04;
  const slide = document.getElementById(id);
  const ground = slide?.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!ground || !pen) return [];
  const light = (red: number, green: number, blue: number): number => {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const lightOf = (css: string): number => {
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return light(red, green, blue);
  };
  const texts = ((globalThis as SightPage).talkTexts ?? []).filter((text) => text.slide === slide);
  const inks = texts.map(({ holder }) => {
    const style = getComputedStyle(holder);
    return lightOf(holder instanceof SVGElement ? style.fill : style.color);
  });
  pen.drawImage(image, 0, 0);
  return texts.flatMap(({ words, size, boxes }, index) => {
    const ink = inks[index] ?? 0;
    const ratios = boxes.flatMap((box) => {
      // A line's box is as tall as its font; the letters themselves fill about the middle 0.8 em of it.
      const air = Math.max(0, (box.height - 0.8 * size) / 2);
      const [x, y] = [Math.max(0, box.left - ground.left), Math.max(0, box.top + air - ground.top)];
      const { data } = pen.getImageData(x, y, Math.max(1, box.width), Math.max(1, box.height - 2 * air));
      const found: number[] = [];
      for (let at = 0; at < data.length; at += 12) {
        const behind = light(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
        found.push((Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05));
      }
      return found;
    });
    const ratio = ratios.sort((a, b) => a - b)[Math.floor(ratios.length * share)] ?? 21;
    return ratio < least ? [{ text: words, ratio: Math.round(ratio * 100) / 100 }] : [];
  });
}
