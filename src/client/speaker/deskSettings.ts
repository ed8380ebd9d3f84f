/** How a speaker has set up the desk; kept for all of her talks. */
export interface DeskSettings {
  /** Of the notes, in CSS pixels. */
  readonly type: number;
  readonly notesOnly: boolean;
  /** As the machine has it, when undefined. */
  readonly ground: 'light' | 'dark' | undefined;
}

const key = 'talk-desk';
const [least, most] = [16, 64];

export function readSettings(): DeskSettings {
  const usual: DeskSettings = { type: 26, notesOnly: false, ground: undefined };
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<DeskSettings>;
    return {
      type: typeof kept.type === 'number' ? withinType(kept.type) : usual.type,
      notesOnly: kept.notesOnly === true,
      ground: kept.ground === 'light' || kept.ground === 'dark' ? kept.ground : undefined,
    };
  } catch {
    return usual;
  }
}

/** Sets the page up, and keeps it where the browser keeps anything. */
export function setDesk(settings: DeskSettings): void {
  const root = document.documentElement;
  root.style.setProperty('--notes-type', `${settings.type}px`);
  root.toggleAttribute('data-notes-only', settings.notesOnly);
  if (settings.ground === undefined) delete root.dataset.ground;
  else root.dataset.ground = settings.ground;
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing sets it up anew each time.
  }
}

/** @param steps above 0 for larger type. */
export function withType(settings: DeskSettings, steps: number): DeskSettings {
  return { ...settings, type: withinType(Math.round(settings.type * 1.12 ** steps)) };
}

/** The other ground than the one that is seen. */
export function withOtherGround(settings: DeskSettings): DeskSettings {
  const isDark =
    settings.ground === 'dark' || (settings.ground === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  return { ...settings, ground: isDark ? 'light' : 'dark' };
}

function withinType(size: number): number {
  return Math.min(most, Math.max(least, size));
}
