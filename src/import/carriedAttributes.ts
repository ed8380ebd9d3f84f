import { groundOf } from '../html/groundOf.ts';
import { isRemote } from '../html/isRemote.ts';

/** What is asked of the one who brings a slide over. */
interface AttributeSurroundings {
  /** Where a picture stands from now on; undefined when it cannot be had. */
  readonly picture: (href: string) => string | undefined;
  /** An attribute is not carried as it is. */
  readonly tell: (message: string, name: string) => void;
}

/** Attributes of a slide that mean the same in a section. The theme there has its own colours and classes. */
export function carriedAttributes(
  attributes: Readonly<Record<string, string>>,
  { picture, tell }: AttributeSurroundings,
): Readonly<Record<string, string | undefined>> {
  const kept: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const isAddress = /^data-background(?:-image|-video)?$/.test(name) && /\.\w{2,4}(?:[?#].*)?$/.test(value);
    if (same.test(name)) kept[name] = value;
    else if (name === 'data-background-color' || (name === 'data-background' && groundOf(value) !== undefined)) {
      kept['data-ground'] ??= groundOf(value) === 'dark' ? 'dark' : undefined;
      tell(`The background \`${value}\` is not carried; the theme gives the ground.`, name);
    } else if (isAddress && !isRemote(value)) {
      const address = picture(value);
      if (address === undefined) tell(`\`${value}\` is no picture or film that is there.`, name);
      else kept[name === 'data-background' ? 'data-background-image' : name] = address;
    } else tell(`\`${name}="${value}"\` of a slide is not carried.`, name);
  }
  return kept;
}

const same = /^(?:id|data-visibility|data-ground|data-background-(?:size|position|repeat|opacity))$/;
