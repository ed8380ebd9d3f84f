import type { Page } from 'puppeteer';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { InspectedPage } from './collectTexts.ts';

type Found = readonly { readonly id: string; readonly faint: SlideLegibility['faint'] }[];

/**
 * As `faintTexts`, for slides with text on pictures and gradients: takes each slide's picture without its letters and reckons
 * with the pixels that lie behind them. About 0.1 s a slide, so it is kept for those that need it.
 */
export async function faintPixels(page: Page, ids: readonly string[], least: number): Promise<Found> {
  const found: { id: string; faint: SlideLegibility['faint'] }[] = [];
  if (ids.length === 0) return found;
  const style = await page.addStyleTag({
    content: '.talk-bare *{color:transparent!important}.talk-bare svg text{fill:transparent!important}',
  });
  for (const id of ids) {
    const picture = await pictureOf(page, id);
    found.push({ id, faint: await page.evaluate(judgePixels, id, picture, least) });
  }
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return found;
}

/** A slide's picture without its letters as base64, taken through the window where it fits: a page made longer is laid out anew. */
async function pictureOf(page: Page, id: string): Promise<string> {
  const { clip, whole } = await page.evaluate((one) => {
    const slide = document.getElementById(one) as HTMLElement;
    slide.classList.add('talk-bare');
    slide.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
    const { x, y, width, height } = slide.getBoundingClientRect();
    return {
      clip: { x: x + scrollX, y: y + scrollY, width, height },
      whole: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
    };
  }, id);
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: !whole, optimizeForSpeed: true });
}

/** Runs in the page: contrast of each text with the pixels of the slide's picture without letters. */
async function judgePixels(id: string, picture: string, least: number): Promise<SlideLegibility['faint']> {
  /** A line that crosses a word hides no letter: only what lies behind this share of a text counts. */
  const share = 0.04;
  const slide = document.getElementById(id);
  slide?.classList.remove('talk-bare');
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
  const texts = ((globalThis as InspectedPage).talkTexts ?? []).filter((text) => text.slide === slide);
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
      const [x, y] = [Math.max(0, box.left - ground.left - scrollX), Math.max(0, box.top + air - ground.top - scrollY)];
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
