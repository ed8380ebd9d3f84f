import type { ReadDrawing, ReadGroup, ReadPart, ReadPicture, ReadText } from '../../model/slideReading.ts';
import { isSeen } from '../inspect/isSeen.ts';
import { hexColor } from './hexColor.ts';
import { isInline } from './isInline.ts';
import { outlineOf } from './outlineOf.ts';
import { paintOf, shapesOf } from './paintOf.ts';
import { indentOf, isTextList, readList, rectOf } from './readList.ts';
import { paragraphOf } from './readParagraph.ts';
import { readRuns } from './readRuns.ts';
import { readTable } from './readTable.ts';
import { hundredth, type SlideBox } from './slideBox.ts';
import { standaloneSvg } from './standaloneSvg.ts';
import { stepOf } from './stepOf.ts';

/** The parts of a slide in the order of its markup, which is that of reading. */
export function readParts(slide: HTMLElement, boxOf: SlideBox): readonly ReadPart[] {
  const heading = [...slide.querySelectorAll('h1, h2')].find((one) => isSeen(one, slide));
  let keys = 0;
  const nextKey = (element: Element): string => {
    const key = `${slide.id}/${keys}`;
    keys += 1;
    element.setAttribute('data-read', key);
    return key;
  };

  /** @param step of what holds it. */
  const read = (element: Element, step: number | undefined): readonly ReadPart[] => {
    if (!isSeen(element, slide)) return [];
    const own = stepOf(element) ?? step;
    const stepped = own === undefined ? {} : { step: own };
    if (element instanceof HTMLImageElement) return [{ ...picture(element), ...stepped }];
    if (element instanceof SVGSVGElement) return drawing(element).map((part) => ({ ...part, ...stepped }));
    if (element instanceof HTMLTableElement) return [{ ...readTable(element, slide, boxOf), ...stepped }];
    if (element.localName === 'pre') return code(element).map((part) => ({ ...part, ...stepped }));
    if (element.localName === 'hr') return shapesOf(element, boxOf).map((part) => ({ ...part, ...stepped }));
    if (element.getAttribute('role') === 'img' || element instanceof HTMLVideoElement)
      return [
        {
          type: 'picture',
          key: nextKey(element),
          alt: element.getAttribute('aria-label') ?? '',
          box: boxOf(element.getBoundingClientRect()),
          ...stepped,
        },
      ];
    if (isTextList(element)) {
      const rect = listRect(element);
      const paragraphs = readList(element, slide, rect);
      return paragraphs.length === 0 ? [] : [{ ...plain, box: boxOf(rect), paragraphs, ...stepped }];
    }
    if ([...element.childNodes].every((node) => isInline(node))) return words(element, own);
    return container(element, own);
  };

  const words = (element: Element, step: number | undefined): readonly ReadPart[] => {
    const runs = readRuns([...element.childNodes], slide);
    if (runs.length === 0)
      return shapesOf(element, boxOf).map((part) => (step === undefined ? part : { ...part, step }));
    const style = getComputedStyle(element);
    const side = (name: string): number =>
      Number.parseFloat(style.getPropertyValue(`padding-${name}`)) +
      Number.parseFloat(style.getPropertyValue(`border-${name}-width`));
    const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map(side) as [number, number, number, number];
    const rect = element.getBoundingClientRect();
    const paint = paintOf(element);
    const behind = paint === undefined ? shapesOf(element, boxOf) : [];
    const inner = {
      x: rect.x + left,
      y: rect.y + top,
      width: rect.width - left - right,
      height: rect.height - top - bottom,
    };
    const text: ReadText = {
      type: 'text',
      role: roleOf(element),
      box: boxOf(paint === undefined ? balanced(element, inner) : rect),
      insets:
        paint === undefined ? [0, 0, 0, 0] : [hundredth(top), hundredth(right), hundredth(bottom), hundredth(left)],
      isLine: isLine(element, inner.height),
      paragraphs: [
        paragraphOf(element, runs).step === undefined
          ? paragraphOf(element, runs)
          : withoutStep(paragraphOf(element, runs)),
      ],
      ...(paint === undefined ? {} : { paint }),
      ...(paint !== undefined && isCentred(element, rect) ? { isCentred: true } : {}),
      ...(step === undefined ? {} : { step }),
    };
    return [...behind, text];
  };

  const roleOf = (element: Element): ReadText['role'] => {
    if (element === heading) return 'title';
    if (element.classList.contains('slide-sources')) return 'source';
    return element.classList.contains('slide-footer') ? 'footer' : 'words';
  };

  const container = (element: Element, step: number | undefined): readonly ReadPart[] => {
    const behind = element === slide || element.classList.contains('slide-body') ? [] : shapesOf(element, boxOf);
    const isGrouped = (behind.length > 0 && element.localName !== 'blockquote') || isItem(element);
    const childStep = isGrouped ? undefined : step;
    const inside: ReadPart[] = [];
    let line: Node[] = [];
    const endLine = (): void => {
      if (line.length > 0) inside.push(...anonymous(line, element, childStep));
      line = [];
    };
    for (const node of element.childNodes) {
      if (isInline(node)) line.push(node);
      else if (node instanceof Element) {
        endLine();
        inside.push(...read(node, childStep));
      }
    }
    endLine();
    const parts = [...behind, ...inside];
    if (!isGrouped || parts.length < 2 || inside.some((part) => part.step !== undefined && part.step !== step))
      return parts.map((part) => (step === undefined || part.step !== undefined ? part : { ...part, step }));
    const group: ReadGroup = {
      type: 'group',
      alt: '',
      box: boxOf(element.getBoundingClientRect()),
      parts,
      ...(step === undefined ? {} : { step }),
    };
    return [group];
  };

  /** Words that stand beside blocks, without an element of their own. */
  const anonymous = (nodes: readonly Node[], holder: Element, step: number | undefined): readonly ReadPart[] => {
    const runs = readRuns(nodes, slide);
    if (runs.length === 0) return [];
    const rect = rectOf(nodes);
    const style = getComputedStyle(holder);
    const outer = holder.getBoundingClientRect();
    const left = Number.parseFloat(style.paddingLeft);
    const right = Number.parseFloat(style.paddingRight);
    const isBroad = style.display === 'block' || style.display === 'list-item' || style.textAlign.includes('center');
    const isRow = style.display === 'flex' && style.flexDirection.startsWith('row');
    const x =
      isBroad && !isRow ? { x: outer.x + left, width: outer.width - left - right } : { x: rect.x, width: rect.width };
    return [
      {
        ...plain,
        box: boxOf({ y: rect.y, height: rect.height, ...x }),
        isLine: rect.height < 1.6 * lineHeight(style),
        paragraphs: [withoutStep(paragraphOf(holder, runs))],
        ...(step === undefined ? {} : { step }),
      },
    ];
  };

  const picture = (image: HTMLImageElement): ReadPicture => {
    const address = image.getAttribute('data-picture');
    const { rect, isWhole } = shownRect(image);
    const whole = address !== null && isWhole;
    return {
      type: 'picture',
      key: nextKey(image),
      alt: image.alt,
      box: boxOf(whole ? rect : image.getBoundingClientRect()),
      ...(whole ? { address } : {}),
    };
  };

  const drawing = (svg: SVGSVGElement): readonly ReadPart[] => {
    const alt = svg.getAttribute('aria-label') ?? '';
    const outline = alt === '' ? outlineOf(svg, boxOf) : undefined;
    if (outline !== undefined) return [...shapesOf(svg, boxOf), outline];
    const holder = svg.closest('.drawing');
    const kind = /\bdrawing-(?!picture)([a-z]+)\b/.exec(holder?.className ?? '')?.[1];
    const fence =
      holder === null || kind === undefined
        ? {}
        : { fence: { kind, index: [...slide.querySelectorAll(`.drawing-${kind}`)].indexOf(holder) } };
    const part: ReadDrawing = {
      type: 'drawing',
      key: nextKey(svg),
      svg: standaloneSvg(svg, (css) => {
        const hex = css === 'none' || css.startsWith('url(') ? undefined : hexColor(css);
        return hex === undefined ? (css.startsWith('url(') ? css : 'none') : `#${hex}`;
      }),
      alt,
      box: boxOf(svg.getBoundingClientRect()),
      ...fence,
    };
    return [part];
  };

  const code = (element: Element): readonly ReadPart[] => {
    const runs = readRuns([...element.childNodes], slide);
    const [text] = words(element, undefined);
    if (runs.length === 0 || text?.type !== 'text') return text === undefined ? [] : [text];
    return [{ ...text, role: 'code', isLine: false }];
  };

  return container(slide, undefined);
}

const plain = { type: 'text', role: 'words', insets: [0, 0, 0, 0], isLine: false } as const;

function withoutStep(paragraph: ReturnType<typeof paragraphOf>): ReturnType<typeof paragraphOf> {
  const { step: _, ...rest } = paragraph;
  return rest;
}

/** An item of a drawing made of words, such as a step of a path. */
function isItem(element: Element): boolean {
  return element.localName === 'li' && element.closest('.drawing') !== null;
}

/** The box of a list, its signs in it: styles may have them stand before it. One as narrow as its words may be a little broader. */
function listRect(list: Element): DOMRect {
  const rect = list.getBoundingClientRect();
  const { display, direction, fontSize } = getComputedStyle(list);
  const spare = display === 'block' ? 0 : rect.width * (slack - 1);
  const item = list.firstElementChild;
  const missing = item === null ? 0 : Math.max(0, Number.parseFloat(fontSize) - indentOf(item, rect));
  const isTurned = direction === 'rtl';
  return new DOMRect(rect.x - (isTurned ? spare : missing), rect.y, rect.width + missing + spare, rect.height);
}

/** Whether there is as much room below the letters of a panel as above them, in CSS px. */
function isCentred(element: Element, rect: DOMRect): boolean {
  const lines = rectOf([...element.childNodes]);
  return Math.abs(lines.top - rect.top - (rect.bottom - lines.bottom)) < 4;
}

/** Lines that are balanced end long before their box does: elsewhere they break where they do here in a box as broad as they are. */
function balanced(element: Element, box: Rect): Rect {
  const { textWrapStyle, textAlign, direction } = getComputedStyle(element);
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = range.getBoundingClientRect();
  if (textWrapStyle !== 'balance' || isLine(element, box.height) || direction === 'rtl') return box;
  const width = Math.min(box.width, lines.width * slack);
  if (textAlign.includes('center')) return { ...box, x: box.x + (box.width - width) / 2, width };
  return textAlign === 'end' || textAlign === 'right' ? box : { ...box, width };
}

type Rect = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** Another font may be a little broader. */
const slack = 1.03;

function isLine(element: Element, height: number): boolean {
  return height < 1.6 * lineHeight(getComputedStyle(element)) && element.querySelector('br') === null;
}

function lineHeight({ lineHeight: height, fontSize }: CSSStyleDeclaration): number {
  const value = Number.parseFloat(height);
  return Number.isFinite(value) ? value : 1.2 * Number.parseFloat(fontSize);
}

/** Where in its box a picture is shown, and whether all of it is: by `object-fit`. */
function shownRect(image: HTMLImageElement): { readonly rect: DOMRect; readonly isWhole: boolean } {
  const rect = image.getBoundingClientRect();
  const { objectFit, borderTopLeftRadius } = getComputedStyle(image);
  const { naturalWidth, naturalHeight } = image;
  if (Number.parseFloat(borderTopLeftRadius) > 0) return { rect, isWhole: false };
  if (objectFit === 'fill' || naturalWidth === 0 || naturalHeight === 0) return { rect, isWhole: true };
  if (objectFit !== 'contain' && objectFit !== 'scale-down') return { rect, isWhole: false };
  const fit = Math.min(rect.width / naturalWidth, rect.height / naturalHeight);
  const scale = objectFit === 'scale-down' ? Math.min(1, fit) : fit;
  const [width, height] = [naturalWidth * scale, naturalHeight * scale];
  return {
    rect: new DOMRect(rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2, width, height),
    isWhole: true,
  };
}
