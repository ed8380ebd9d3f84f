import { qrFence } from '../fences/qr.ts';
import type { Ledger } from '../model/ledger.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { SlideDraft } from '../model/section.ts';
import { noAttributes, type Token } from '../model/tokens.ts';
import type { QrSpec } from '../schema/fences/qr.ts';
import { isSpoken, sayIn } from '../words/say.ts';
import { phoneCopyAddress } from './phoneCopyAddress.ts';

/**
 * The slide that stands when the talk is over: the code for its phone copy, in each of the deck's languages what it leads to, and the address
 * to read; undefined when nobody says where the copy will be.
 */
export function phoneCopySlide(manifest: DeckManifest, ledger: Ledger): SlideDraft | undefined {
  const address = phoneCopyAddress(manifest, ledger);
  if (address === undefined) return undefined;
  const { url, at } = address;
  const [language, second] = manifest.languages ?? [manifest.language];
  const place = { at, attributes: noAttributes };
  /** Words in a language that the kit does not speak are English, and say so. */
  const spokenIn = (tag: string): string => (isSpoken(tag, ledger.words) ? tag : 'en');
  const said = (key: 'phoneCopy.title' | 'phoneCopy.line', tag: string) => {
    const spoken = spokenIn(tag);
    return {
      at,
      attributes: spoken === language ? noAttributes : { lang: spoken },
      children: [{ ...place, type: 'text', text: sayIn(tag, ledger.words)(key), exact: false }] as const,
    };
  };
  const title = said('phoneCopy.title', language);
  // Two languages that are both not spoken would say the same twice.
  const tags = [language, ...(second === undefined ? [] : [second])];
  const lines = tags.filter((tag, index) => tags.findIndex((one) => spokenIn(one) === spokenIn(tag)) === index);
  const alt = sayIn(language, ledger.words)('qrCodeFor', { address: url.replace('https://', '') });
  const spec: QrSpec = { url, alt };
  const tokens: Token[] = [
    { ...title, type: 'heading', depth: 2 },
    ...lines.map((tag): Token => ({ ...said('phoneCopy.line', tag), type: 'paragraph' })),
    { ...place, type: 'fence', kind: qrFence.kind, spec, authored: spec, source: '' },
  ];
  return {
    heading: title.children,
    form: undefined,
    // On narrow slides the code makes room for a second language (assets/themes/_base).
    attributes: { id: 'phone-copy', ...(lines.length === 1 ? {} : { 'data-in-languages': String(lines.length) }) },
    attributesAt: {},
    tokens,
    notes: [],
    handout: [],
    direction: 'horizontal',
    at,
  };
}
