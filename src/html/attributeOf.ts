import type { HtmlElement } from './htmlParts.ts';

/** The value of an attribute, as a browser takes it; undefined when the element has none of this name. */
export function attributeOf({ attributes }: Pick<HtmlElement, 'attributes'>, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
