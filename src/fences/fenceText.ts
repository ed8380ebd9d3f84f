/** A text inside a fence as a reader meets it. */
export interface FenceText {
  readonly text: string;
  /** `words` are read on the slide and count there; `alt` is read aloud by screen readers; `other` are captions, labels and answers. */
  readonly role: 'words' | 'alt' | 'other';
}

/** Keys of a spec by what their texts are; all others are `other`. */
interface TextKeys {
  readonly words?: readonly string[];
  /** Keys that hold no words for a reader: ids, names of icons, addresses, settings. */
  readonly silent?: readonly string[];
  /** Keys whose rows name what they count by their own keys, as a chart names its series. */
  readonly named?: readonly string[];
}

/** Every text and number of a spec, key by key in its own order. */
export function textByKeys(spec: unknown, keys: TextKeys): FenceText[] {
  return read(spec, '', keys);
}

function read(value: unknown, key: string, keys: TextKeys): FenceText[] {
  if (keys.silent?.includes(key) === true) return [];
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value), role: roleOf(key, keys) }];
  if (Array.isArray(value)) return value.flatMap((one) => read(one, key, keys));
  if (typeof value !== 'object' || value === null) return [];
  const named = keys.named?.includes(key) === true ? Object.keys(value).filter((name) => name !== 'label') : [];
  return [
    ...named.map((text): FenceText => ({ text, role: 'other' })),
    ...Object.entries(value).flatMap(([name, inner]) => read(inner, name, keys)),
  ];
}

function roleOf(key: string, { words }: TextKeys): FenceText['role'] {
  if (key === 'alt') return 'alt';
  return words?.includes(key) === true ? 'words' : 'other';
}
