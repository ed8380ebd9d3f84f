import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { InspectedPage } from './collectTexts.ts';

interface Found {
  readonly faint: readonly { readonly id: string; readonly faint: SlideLegibility['faint'] }[];
  /** Slides with text on a picture, a pattern or a gradient: only their pixels can tell. */
  readonly unsure: readonly string[];
}

/**
 * Text whose contrast with the colours behind it is below `least`, by slide, reckoned from styles: backgrounds of the elements
 * around it, and shapes of its drawing that are painted before it. Runs in the page after `collectTexts`.
 */
export function faintTexts(least: number): Found {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const known = new Map<string, Color>();
  const read = (css: string): Color => {
    const old = known.get(css);
    if (old || !pen) return old ?? [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    known.set(css, [red, green, blue, alpha / 255]);
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Color, below: Color): Color => {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = (color: Color): number => {
    const part = (i: 0 | 1 | 2) =>
      color[i] / 255 <= 0.04045 ? color[i] / 255 / 12.92 : ((color[i] / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
  };
  const contrast = (a: Color, b: Color): number => {
    const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const faded = (color: Color, by: string): Color => [color[0], color[1], color[2], color[3] * Number(by)];

  const unsure = new Set<string>();
  /** What an element, or what a style draws before or after it, paints at a point. */
  const paints = (style: CSSStyleDeclaration, slide: Element): Color[] => {
    if (style.backgroundImage !== 'none' || style.clipPath !== 'none') unsure.add(slide.id);
    return [read(style.backgroundColor)];
  };
  const drawnBefore = (slide: Element, x: number, y: number): Color[] =>
    ['::before', '::after'].flatMap((name) => {
      const style = getComputedStyle(slide, name);
      if (style.content === 'none' || style.position !== 'absolute') return [];
      const ground = slide.getBoundingClientRect();
      const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
      const [dx, dy] = [x - ground.left - (left ?? 0), y - ground.top - (top ?? 0)];
      return dx >= 0 && dy >= 0 && dx <= (width ?? 0) && dy <= (height ?? 0) ? paints(style, slide) : [];
    });
  const shapesBefore = (holder: Element, slide: Element, x: number, y: number): Color[] => {
    const root = holder.closest('svg');
    if (!root) return [];
    const colors: Color[] = [];
    for (const shape of root.querySelectorAll<SVGGeometryElement>(
      'path, rect, circle, ellipse, polygon, polyline, line',
    )) {
      if (
        !(shape.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING) ||
        shape.closest('defs, clipPath, mask, pattern, marker, symbol')
      )
        continue;
      const matrix = shape.getScreenCTM();
      if (!matrix) continue;
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      const style = getComputedStyle(shape);
      if (style.fill !== 'none' && shape.isPointInFill(point)) {
        if (style.fill.startsWith('url')) unsure.add(slide.id);
        else colors.push(faded(read(style.fill), style.fillOpacity));
      }
      // A thin line that crosses a word hides no letter.
      const broad = Number.parseFloat(style.strokeWidth) * Math.hypot(matrix.a, matrix.b) >= 8;
      if (broad && style.stroke !== 'none' && shape.isPointInStroke(point))
        colors.push(faded(read(style.stroke), style.strokeOpacity));
    }
    return colors;
  };

  const faint = ((globalThis as InspectedPage).talkTexts ?? []).flatMap(({ slide, holder, words, boxes }) => {
    const style = getComputedStyle(holder);
    const inDrawing = holder instanceof SVGElement;
    const ink = inDrawing ? faded(read(style.fill), style.fillOpacity) : read(style.color);
    const around: Element[] = [];
    for (let at: Element | null = holder; at; at = at.parentElement) around.unshift(at);
    const haloed = inDrawing && style.stroke !== 'none' && style.paintOrder.startsWith('stroke');
    const ratios = boxes.flatMap((box) =>
      [0.02, 0.5, 0.98].map((share) => {
        const [x, y] = [box.left + share * box.width, box.top + box.height / 2];
        const layers = haloed
          ? [read(style.stroke)]
          : [
              ...around.flatMap((element) => [
                ...(element instanceof SVGElement ? [] : paints(getComputedStyle(element), slide)),
                ...(element === slide ? drawnBefore(slide, x, y) : []),
              ]),
              ...shapesBefore(holder, slide, x, y),
            ];
        const ground = layers.reduce<Color>((below, layer) => over(layer, below), [255, 255, 255, 1]);
        return contrast(over(ink, ground), ground);
      }),
    );
    const ratio = Math.min(...ratios);
    const one = { text: words, ratio: Math.round(ratio * 100) / 100 };
    return ratio < least ? [{ id: slide.id, faint: [one] }] : [];
  });
  return { faint: faint.filter(({ id }) => !unsure.has(id)), unsure: [...unsure] };
}
