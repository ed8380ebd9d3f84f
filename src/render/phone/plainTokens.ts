/**
 * A theme's tokens in place of their names, `var(--ink, …)`, for readers that do not know custom properties.
 * @returns what puts them into markup and styles, so with single quotes alone; a name without a value keeps what stands behind its comma.
 */
export function plainTokens(themeCss: string): (text: string) => string {
  const tokens = new Map<string, string>();
  for (const [, rules = ''] of themeCss.matchAll(/:root\s*\{([^}]*)\}/g))
    for (const [, name = '', value = ''] of rules.matchAll(/--([\w-]+)\s*:\s*([^;]+)/g))
      tokens.set(name, value.trim().replaceAll('"', "'"));
  const put = (text: string, depth: number): string =>
    text.replace(/var\(--([\w-]+)(?:\s*,\s*([^()]*))?\)/g, (whole, name: string, spare: string | undefined) => {
      const value = tokens.get(name) ?? spare;
      if (value === undefined) return whole;
      return depth < deepest ? put(value, depth + 1) : value;
    });
  return (text) => put(text, 0);
}

/** Tokens may name tokens; a circle ends here. */
const deepest = 8;
