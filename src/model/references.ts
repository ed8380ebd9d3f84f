/** What a text may name by its id. */
export const referenceKinds = ['fact', 'helpline'] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** A naming of a fact or help line in a text. */
export interface TextReference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Such as `value`, `year` or `2010`; undefined for the whole. */
  readonly part: string | undefined;
}

/** `{fact:id}`, `{fact:id.part}` and the same for help lines: how an author names them wherever text stands. */
export const referencePattern = /\{(?<kind>fact|helpline):(?<id>[\w-]+)(?:\.(?<part>[\w-]+))?\}/;

const everyReference = new RegExp(referencePattern.source, 'g');

/** The references in a text, in order. */
export function referencesIn(text: string): TextReference[] {
  return [...text.matchAll(everyReference)].map(({ groups }) => referenceOf(groups));
}

/** A text with each reference replaced by what `print` gives for it; `written` is the reference as it stands there. */
export function replaceReferences(text: string, print: (reference: TextReference, written: string) => string): string {
  return text.replace(everyReference, (written: string, ...rest: unknown[]) =>
    print(referenceOf(rest.at(-1) as Record<string, string | undefined>), written),
  );
}

/** What a match of `referencePattern` names. */
export function referenceOf(groups: Readonly<Record<string, string | undefined>> | undefined): TextReference {
  return { kind: groups?.kind === 'helpline' ? 'helpline' : 'fact', id: groups?.id ?? '', part: groups?.part };
}
