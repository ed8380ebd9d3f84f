import type { PageBox } from '../model/pageBox.ts';

/** A place on a layout that slides fill. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'obj';
  /** Undefined of titles, of which a slide has one. */
  readonly index?: number;
  readonly name: string;
  readonly box: PageBox;
}

/** A layout that the file brings. */
export interface SlideLayout {
  readonly name: LayoutName;
  /** As its schema names it, for programs that look for it. */
  readonly type?: 'title' | 'secHead' | 'obj' | 'twoObj' | 'titleOnly' | 'picTx' | 'blank';
  readonly placeholders: readonly Placeholder[];
}

export type LayoutName =
  | 'Title'
  | 'Section'
  | 'Title and words'
  | 'Two columns'
  | 'Picture'
  | 'Title and drawing'
  | 'Words alone';

/** Layouts on a slide of a size in CSS px: the edges are those of the kit's themes. */
export function slideLayouts({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): readonly SlideLayout[] {
  const edge = Math.round(width / 16);
  const text = width - 2 * edge;
  const half = (text - 48) / 2;
  const title: Placeholder = { type: 'title', name: 'Title', box: { x: edge, y: 52, width: text, height: 126 } };
  const [top, low] = [204, height - 300];
  const body: Placeholder = {
    type: 'body',
    index: 1,
    name: 'Words',
    box: { x: edge, y: top, width: text, height: low + 14 },
  };
  return [
    {
      name: 'Title',
      type: 'title',
      placeholders: [
        { type: 'ctrTitle', name: 'Title', box: { x: edge, y: 84, width: text, height: 190 } },
        { type: 'subTitle', index: 1, name: 'Subtitle', box: { x: edge, y: 300, width: text, height: 120 } },
      ],
    },
    {
      name: 'Section',
      type: 'secHead',
      placeholders: [
        { ...title, box: { x: edge, y: 230, width: text, height: 150 } },
        { ...body, box: { x: edge, y: 400, width: text, height: 120 } },
      ],
    },
    { name: 'Title and words', type: 'obj', placeholders: [title, body] },
    {
      name: 'Two columns',
      type: 'twoObj',
      placeholders: [
        title,
        { ...body, name: 'Left', box: { ...body.box, width: half } },
        { ...body, name: 'Right', index: 2, box: { ...body.box, x: edge + half + 48, width: half } },
      ],
    },
    {
      name: 'Picture',
      type: 'picTx',
      placeholders: [title, { type: 'pic', index: 1, name: 'Picture', box: body.box }],
    },
    { name: 'Title and drawing', type: 'titleOnly', placeholders: [title] },
    {
      name: 'Words alone',
      placeholders: [
        { ...title, box: { x: edge, y: 200, width: text, height: 180 } },
        { ...body, box: { x: edge, y: 400, width: text, height: 160 } },
      ],
    },
  ];
}

/** Where sources and the number stand at the foot. */
export function footBoxes({ width, height }: { readonly width: number; readonly height: number }): {
  readonly source: PageBox;
  readonly number: PageBox;
} {
  const edge = Math.round(width / 16);
  return {
    source: { x: edge, y: height - 50, width: width - 2 * edge - 60, height: 40 },
    number: { x: width - edge - 60, y: height - 50, width: 60, height: 30 },
  };
}
