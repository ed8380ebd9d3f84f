import type { Form } from '../schema/formSchema.ts';
import type { HandoutLayout, Keep, ManifestRecord } from '../schema/manifestSchema.ts';
import type { HandoutTexts } from './handoutTexts.ts';
import type { RevealLook } from './revealLook.ts';
import type { Translation } from './section.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** One line of a manifest's `sections`. */
export interface SectionUse {
  readonly section: string;
  readonly form: Form;
  /** Whether the manifest named the form itself. */
  readonly formGiven: boolean;
  readonly keep: Keep;
  readonly at: SourceSpan;
}

/** The scene of a title slide, and where the manifest names its file. */
export interface TitlePicture {
  readonly file: string;
  readonly alt: string;
  readonly at: SourceSpan;
}

/** What a manifest says of its deck in one language. */
export type ManifestWords = NonNullable<ManifestRecord['inLanguages']>[string];

/** A deck's manifest with every default filled in. */
export interface DeckManifest extends Omit<ManifestRecord, 'sections' | 'handouts' | 'handoutTexts' | 'titlePicture'> {
  /** File name without `.yaml`; names the output folder. */
  readonly name: string;
  readonly sections: readonly SectionUse[];
  readonly handouts: readonly HandoutLayout[];
  /** Where the manifest names each of its handouts; the command line names others nowhere. */
  readonly handoutsAt?: Readonly<Partial<Record<HandoutLayout, SourceSpan>>>;
  /** Where it names its language. */
  readonly languageAt?: SourceSpan;
  /** Where it names the picture of its summary. */
  readonly summaryPictureAt?: SourceSpan;
  readonly titlePicture?: TitlePicture | undefined;
  /** Where it names the address of its phone copy. */
  readonly phoneCopyAt?: SourceSpan;
  readonly handoutTexts?: HandoutTexts | undefined;
  /** From where its own words were taken, where they were translated. */
  readonly translation?: Translation;
  /** Its words in the second of two languages. */
  readonly beside?: ManifestWords & { readonly language: string };
  /** Its own words that are in another language than the deck, each with the tag. */
  readonly wordsLanguages?: Readonly<
    Partial<Record<'title' | 'subtitle' | 'closing' | 'summary' | 'phoneCopy', string>>
  >;
  /** reveal.js options from an external deck's front matter. */
  readonly revealOptions: Readonly<Record<string, unknown>>;
  /** How an external deck looks; our own have none. */
  readonly reveal?: RevealLook;
  readonly at: SourceSpan;
  /** Where its theme is named; where none is, the manifest itself. */
  readonly themeAt: SourceSpan;
}
