import type { SectionCard, SectionEntry } from '../../../model/studio.ts';

/** What a talk can change about one of its sections. */
export type UseChange = Partial<Pick<SectionCard, 'form' | 'keep'>>;

/**
 * An entry of a manifest's sections with another form or place in the order of cuts, in its author's spelling as far as that can say it.
 * What is not asked for stays, also what is said without need.
 */
export function spellEntry({ entry, id, form, keep }: SectionCard, change: UseChange): SectionEntry {
  const wanted = { form: change.form ?? form, keep: change.keep ?? keep };
  if (wanted.form === form && wanted.keep === keep) return entry;
  const changed = {
    ...(wanted.form === form ? {} : { form: wanted.form }),
    ...(wanted.keep === keep ? {} : { keep: wanted.keep }),
  };
  if (typeof entry === 'object' && isLong(entry)) return { ...entry, ...changed };
  // `open/welcome: short` can say nothing but the form.
  if (typeof entry === 'object' && wanted.keep === keep) return { [id]: wanted.form };
  return {
    section: id,
    ...(wanted.form === 'full' ? {} : { form: wanted.form }),
    ...(wanted.keep === 'must' ? {} : { keep: wanted.keep }),
  };
}

/** What a section called `section` would say by itself, `section: full`, names none. */
function isLong({ section }: Readonly<Record<string, string>>): boolean {
  return section !== undefined && section !== 'full' && section !== 'short';
}
