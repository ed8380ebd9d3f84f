/** A page of a sheet in a frame of its own. */
export interface SheetFrame {
  /** Which of all that were ever asked for. */
  readonly id: number;
  readonly address: string;
}

/** A sheet that is kept as it changes: the newest that is there is shown, and makes room once another has come in behind it. */
export interface SheetFrames {
  readonly shown: (SheetFrame & { readonly height: number }) | undefined;
  /** On its way, unseen. */
  readonly next: SheetFrame | undefined;
  /** Asked for meanwhile: it is loaded when the one before has come. */
  readonly waiting: string | undefined;
  /** Whether the last one could not be shown. */
  readonly isFailed: boolean;
  readonly asked: number;
}

export const noFrames: SheetFrames = {
  shown: undefined,
  next: undefined,
  waiting: undefined,
  isFailed: false,
  asked: 0,
};

export type SheetEvent =
  | { readonly kind: 'asked'; readonly address: string }
  /** @param height of its page, in CSS pixels. */
  | { readonly kind: 'came'; readonly id: number; readonly height: number }
  | { readonly kind: 'failed'; readonly id: number };

export function nextFrames(frames: SheetFrames, event: SheetEvent): SheetFrames {
  if (event.kind === 'asked') {
    const latest = frames.waiting ?? frames.next?.address ?? frames.shown?.address;
    if (event.address === latest) return frames;
    return frames.next === undefined ? load(frames, event.address) : { ...frames, waiting: event.address };
  }
  const { next } = frames;
  if (next === undefined || next.id !== event.id) return frames;
  const isFailed = event.kind === 'failed';
  const shown = isFailed ? frames.shown : { ...next, height: event.height };
  const settled = { ...frames, shown, next: undefined, waiting: undefined, isFailed };
  return frames.waiting === undefined ? settled : load(settled, frames.waiting);
}

/** One at a time: a page that is not needed any more would keep the one that is from coming. */
function load(frames: SheetFrames, address: string): SheetFrames {
  return { ...frames, next: { id: frames.asked, address }, asked: frames.asked + 1 };
}
