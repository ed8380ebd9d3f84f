import { canvasPen } from '../inspect/readColor.ts';

const svgName = 'http://www.w3.org/2000/svg';

/**
 * HTML inside a drawing → SVG text where its lines stand, in the drawing's own coordinates.
 * @param inked gives a text its colour, by what lies behind it.
 */
export function foreignTexts(foreign: Element, inked: (text: Element) => Element): Element[] {
  const around = foreign.parentElement;
  const matrix = around instanceof SVGGraphicsElement ? around.getScreenCTM() : null;
  if (matrix === null) return [];
  const toDrawing = DOMMatrix.fromMatrix(matrix).inverse();
  const made: Element[] = [];
  const walker = document.createTreeWalker(foreign, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!(node instanceof Text) || parentElement === null) continue;
    const { fontSize, fontWeight, fontStyle, fontFamily } = getComputedStyle(parentElement);
    const pen = canvasPen(1, 1);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const { fontBoundingBoxAscent: ascent } = pen.measureText(node.data);
    for (const { text, box } of linesOf(node)) {
      const { x, y } = new DOMPoint(box.left, box.top).matrixTransform(toDrawing);
      const line = document.createElementNS(svgName, 'text');
      const attributes = { x, y: y + ascent, 'font-size': Number.parseFloat(fontSize), 'font-weight': fontWeight };
      for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value));
      if (fontStyle !== 'normal') line.setAttribute('font-style', fontStyle);
      line.setAttribute('text-anchor', 'start');
      line.textContent = text;
      // In its place for a moment, so that its colour can be told from what lies behind it.
      foreign.after(line);
      inked(line);
      line.remove();
      made.push(line);
    }
  }
  return made;
}

/** The lines in which a text is shown, word by word: those at one height are one line. */
function linesOf(node: Text): { readonly text: string; readonly box: DOMRect }[] {
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.top - box.top) < 1) last.text = `${last.text} ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}
