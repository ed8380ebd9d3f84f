/**
 * Where a key leads in a row of tabs, from one of them, round its ends; undefined for a key that leads nowhere.
 * Source: ARIA Authoring Practices Guide, tabs pattern.
 */
export function tabByKey<T>(tabs: readonly T[], from: T, key: string): T | undefined {
  const at = tabs.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
