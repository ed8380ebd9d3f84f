import { drawMermaid } from '../browser/drawMermaid.ts';
import { openLazySession } from '../browser/lazySession.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import { browserOptions } from './browserOptions.ts';
import { shrinkPictures } from './shrinkPictures.ts';

/** Draws diagrams, and makes pictures smaller, in a browser that is started for the first of them. */
export interface MermaidDrawer {
  readonly draw: DrawMermaid;
  readonly shrink: LookAtPictures;
  /** Never throws. */
  close(): Promise<void>;
}

/** For an owner whose life is not one function call: the owner calls `close`. */
export function openMermaidDrawer(request: BuildRequest, say: (line: string) => void): MermaidDrawer {
  const session = openLazySession(browserOptions(request, say));
  return {
    draw: (board) => drawMermaid(session, board),
    shrink: shrinkPictures(session),
    close: session.close,
  };
}

/** Runs `use` with it, and closes its browser whatever comes of that. */
export async function withMermaidDrawer<T>(
  request: BuildRequest,
  say: (line: string) => void,
  use: (draw: DrawMermaid, shrink: LookAtPictures) => Promise<T>,
): Promise<T> {
  const drawer = openMermaidDrawer(request, say);
  try {
    return await use(drawer.draw, drawer.shrink);
  } finally {
    await drawer.close();
  }
}
