/** In CSS pixels from the window's left upper corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Between a panel and what it stands beside, and between it and the window's edges. */
const gap = 14;

/**
 * Where a panel stands beside a control: below it, above, to the right or to the left, where it covers nothing of it; at the window's
 * foot where there is room on no side, or no control.
 */
export function placeBeside(control: Box | undefined, panel: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const inside = (at: number, length: number, whole: number): number =>
    Math.max(gap, Math.min(at, whole - length - gap));
  const foot = window.height - panel.height - gap;
  if (control === undefined)
    return { left: inside((window.width - panel.width) / 2, panel.width, window.width), top: foot };
  const left = inside(control.left, panel.width, window.width);
  const top = inside(control.top, panel.height, window.height);
  const places = [
    { left, top: control.top + control.height + gap },
    { left, top: control.top - panel.height - gap },
    { left: control.left + control.width + gap, top },
    { left: control.left - panel.width - gap, top },
  ];
  return places.find((place) => fits(place, panel, window)) ?? { left, top: foot };
}

function fits({ left, top }: Pick<Box, 'left' | 'top'>, { width, height }: Size, window: Size): boolean {
  return left >= gap && top >= gap && left + width <= window.width - gap && top + height <= window.height - gap;
}
