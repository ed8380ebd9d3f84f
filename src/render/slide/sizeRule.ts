/** Width or height as HTML writes it, as a rule of style: `60` and `60px` are pixels; `50%` is what it says; anything else is none. */
export function sizeRule(name: 'width' | 'height', value: string | undefined): string | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)(px|%)?\s*$/.exec(value ?? '') ?? [];
  return number === undefined ? undefined : `${name}:${number}${unit === '%' ? '%' : 'px'}`;
}
