/** What keys of the deck's own window do, which are the kit's; all others are reveal.js's. */
export const roomKeys = {
  overview: { key: 'O', does: 'all slides at once' },
  fullScreen: { key: 'F', does: 'the full screen; once more: the window' },
  pointer: { key: 'L', does: 'a soft spot where the mouse points; once more: away' },
  pen: { key: 'D', does: 'a pen, whose strokes fade; once more, or Esc: away' },
  speaker: { key: 'S', does: 'your page, the speaker’s' },
} as const satisfies Readonly<Record<string, RoomKey>>;

interface RoomKey {
  /** A letter, as it stands on keyboards. */
  readonly key: string;
  /** What the help says. */
  readonly does: string;
}

export type RoomCommand = keyof typeof roomKeys;
