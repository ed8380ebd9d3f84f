import type { Audience } from '../schema/audienceSchema.ts';
import type { Form } from '../schema/formSchema.ts';
import type { HandoutLayout, Keep, ManifestRecord } from '../schema/manifestSchema.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { EditConflict } from './plannedEdit.ts';
import type { NoteFigures, SectionFigures } from './sectionFigures.ts';
import type { SlotFit } from './slotCut.ts';
import type { JobState } from './studioJob.ts';
import type { ProposedSection } from './talkProposal.ts';
import type { TwinView } from './twinView.ts';
import type { UndoNames } from './undoLog.ts';

/** What the studio's page shows, as the server sends it. Minutes everywhere, unless a name says seconds. */

/** A talk among all talks. */
export interface TalkCard {
  readonly name: string;
  /** Its manifest's project path. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly audience: Audience;
  readonly slot: number;
  readonly questions: number;
  /** What its sections plan. */
  readonly planned: number;
  /** What its speaker notes take at the deck's pace. */
  readonly spoken: number;
  /** What it took when it was last given or rehearsed; undefined when it never was. */
  readonly measured: number | undefined;
  readonly slides: readonly SlideName[];
  /** The one that a card shows; undefined when there is none. */
  readonly first: SeenSlide | undefined;
  readonly shape: SlideShape;
  readonly lastGiven: { readonly day: string; readonly host: string } | undefined;
}

/** A deck whose manifest cannot be read: the card says so, and where. */
export interface UnreadCard {
  readonly name: string;
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a slide, in CSS pixels. */
export interface SlideShape {
  readonly width: number;
  readonly height: number;
}

/** By which a slide is asked for, and what it is called. */
export interface SlideName {
  readonly key: string;
  readonly title: string;
}

/** A slide that is shown small. */
export interface SeenSlide extends SlideName {
  /** Changes with what is seen of it. */
  readonly look: string;
}

/** What every rule says of a talk. */
export interface TalkFaults {
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly PlacedFault[];
}

/** What a rule says, and the slide on which it says it. */
export interface PlacedFault extends Diagnostic {
  /** Where its place lies in a section of the talk; a section's own head has no slide. */
  readonly where?: { readonly section: string; readonly slide: string | undefined };
}

/** A talk as it is put together. What the rules say of it comes by itself (TalkFaults): it takes longer. */
export interface TalkView extends TalkCard {
  /** Version of its manifest's text, for changes to name. */
  readonly version: string;
  readonly date: string | undefined;
  readonly host: string | undefined;
  /** Words a minute. */
  readonly pace: number;
  readonly paper: ManifestRecord['paper'];
  readonly handouts: readonly HandoutLayout[];
  /** All that it could ask for, in the order in which they are printed. */
  readonly layouts: readonly HandoutLayout[];
  /** Whose sections it may tell (check/aboveAudience). */
  readonly mayTell: readonly Audience[];
  readonly sections: readonly SectionCard[];
  /** How the solver would fit it into its slot; undefined when it fits, or cannot be made to. */
  readonly offer: SlotFit | undefined;
  /** On which line of its manifest each of its keys stands, so that what rules say there can stand beside a field. */
  readonly lines: Readonly<Record<string, number>>;
}

/** An entry of a manifest's sections as its author spelled it: `open/welcome`, `open/welcome: short`, or with `section:`, `form:` and `keep:`. */
export type SectionEntry = string | Readonly<Record<string, string>>;

/** A section in a talk. */
export interface SectionCard extends SectionInfo {
  /** Place among the entries of the manifest's `sections`, from 0: by this its line is changed. */
  readonly index: number;
  readonly entry: SectionEntry;
  /** Line of its entry. */
  readonly line: number;
  readonly form: Form;
  readonly keep: Keep;
  /** Minutes that it takes in this talk. */
  readonly planned: number;
  readonly slides: readonly SlideName[];
  readonly first: SeenSlide | undefined;
  /** Whether its file is there and can be read. */
  readonly isRead: boolean;
}

/** A section of the library. */
export interface SectionInfo {
  readonly id: string;
  /** Project path. */
  readonly file: string;
  readonly title: string;
  readonly message: string | undefined;
  readonly audience: Readonly<Record<Form, Audience>>;
  readonly minutes: { readonly full: number; readonly short: number | undefined };
  readonly topics: readonly string[];
  readonly role: 'care' | 'helplines' | undefined;
  /** Names of the talks that tell it. */
  readonly talks: readonly string[];
}

/** A section as it stands now, what is being written included. */
export interface SectionView extends SectionInfo {
  /** The talk in which it is seen, one of it alone where none tells it (`talks` is empty); undefined when that cannot be read. */
  readonly seenIn: SectionTalk | undefined;
  /** How much is said and read of it there; undefined where the talk cannot be read. */
  readonly figures: SectionFigures | undefined;
  /** BCP 47 tag of its own. */
  readonly language: string;
  /** All that its file holds, in order: steps on slides (projectEdit) count them from 0. */
  readonly slides: readonly SectionSlide[];
  /** Its translations, and those that its talks ask for. */
  readonly twins: readonly TwinView[];
}

/** A talk that shows a section, on screen and on paper. */
export interface SectionTalk {
  readonly name: string;
  readonly title: string;
  readonly shape: SlideShape;
  /** Of its paper, in CSS pixels. */
  readonly page: SlideShape;
  readonly handouts: readonly HandoutLayout[];
  /** The two that it has side by side; none where it has one. */
  readonly languages: readonly string[];
}

/** A slide in a section's file. */
export interface SectionSlide {
  readonly title: string;
  /** Its own first and last line, from 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly isHidden: boolean;
  /** By which the talk's slides are asked for; undefined when the talk does not show it. */
  readonly key: string | undefined;
  /** Changes with what is seen of it. */
  readonly look: string;
  /** What is said to it; undefined when the talk does not show it. */
  readonly notes: NoteFigures | undefined;
}

/** A text file that is open in the editor. */
export interface OpenText {
  readonly file: string;
  /** Of what stands on the disk, for changes to name. */
  readonly version: string;
  /** As it stands on the disk, or as a draft that was not saved when the page or the server went. */
  readonly text: string;
  /** What stands on the disk. */
  readonly saved: string;
}

/** What came of an edit. */
export type EditAnswer =
  | { readonly kind: 'done'; readonly files: readonly string[]; readonly undo: UndoNames }
  | EditConflict
  | { readonly kind: 'refused'; readonly message: string };

/** Kinds of event on the studio's stream. */
export interface StudioEvents {
  /** Something on the disk, or a draft, is not as it was: pages ask again for what they show. */
  readonly changed: UndoNames;
  /** Something is being written and not saved: what shows slides looks again. */
  readonly draft: null;
  /** A job is not as it was. */
  readonly job: JobState;
}

/** Sections that are proposed for a new talk, and why. */
export interface TalkOffer {
  readonly sections: readonly (SectionInfo &
    Pick<ProposedSection, 'form' | 'keep' | 'reason'> & { readonly planned: number })[];
  /** Titles of sections that would be of its subject and have no room. */
  readonly leftOut: readonly string[];
  /** Minutes of all sections, and those kept for questions. */
  readonly planned: number;
  readonly questions: number;
}

/** What a new talk is to be. */
export interface NewTalk {
  readonly title: string;
  readonly audience: Audience;
  /** Minutes in the room. */
  readonly slot: number;
  readonly topics: readonly string[];
}

/** A talk that is put aside. */
export interface ArchivedTalk {
  readonly name: string;
  /** Project path of its manifest. */
  readonly file: string;
  readonly title: string;
}

/** A talk that was made: its name, by which its page is asked for. */
export type NewTalkAnswer = EditAnswer & { readonly name?: string };

/** How many lines the page asks for: of more nobody reads the list. */
export const mostFound = 60;

/** A line in which words were found. */
export interface FoundText {
  /** Project path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** As much of it as tells what it is about. */
  readonly text: string;
  /** The section whose file it is; undefined for others. */
  readonly section: string | undefined;
}
