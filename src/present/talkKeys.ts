/** What the speaker's keys and buttons do, by the name that buttons carry. */
export type TalkCommand =
  | 'next'
  | 'previous'
  | 'back'
  | 'first'
  | 'last'
  | 'freeze'
  | 'black'
  | 'white'
  | 'ask'
  | 'hands'
  | 'cut'
  | 'uncut'
  | 'jump'
  | 'grid'
  | 'room'
  | 'phone'
  | 'clock'
  | 'slot'
  | 'larger'
  | 'smaller'
  | 'notes'
  | 'ground'
  | 'end'
  | 'help';

/** A command with the keys that give it, as `KeyboardEvent.key` names them; the first stands on its button. */
export interface TalkKey {
  readonly command: TalkCommand;
  readonly keys: readonly string[];
  /** What stands on the button. */
  readonly label: string;
  /** What the help says. */
  readonly does: string;
}

/** Every key of the speaker view. Clickers send page keys, `b` or `.`. */
export const talkKeys: readonly TalkKey[] = [
  key('next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'], 'Next', 'the next step or slide'),
  key('previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'], 'Back', 'the step or slide before'),
  key('freeze', ['f'], 'Freeze', 'the room keeps its slide while you look at others'),
  key('black', ['b', '.'], 'Black', 'the room is black; once more: the slide again'),
  key('white', ['w', ','], 'White', 'the room is white; once more: the slide again'),
  key('ask', ['q'], 'Question', 'a question spends the minutes kept for questions'),
  key('hands', ['1', '2', '3', '4', '5', '6', '7', '8'], 'Hands', 'one more hand for that answer of the slide’s poll'),
  key('back', ['u'], 'Where I was', 'back from a jump, or to the slide that the room keeps'),
  key('jump', ['g', '/'], 'Go to', 'a slide by its number or its title'),
  key('grid', ['o'], 'All slides', 'all slides at once'),
  key('cut', ['c'], 'Shorten', 'takes the cuts that are offered when time is short'),
  key('uncut', ['C'], 'Undo', 'takes the last cut back'),
  key('room', ['s'], 'Room', 'opens the window for the room'),
  key('phone', ['r'], 'Phone', 'your phone as the remote, in a talk that was started with --lan'),
  key('clock', ['t'], 'Clock', 'starts the clock, stops it, lets it go on'),
  key('slot', ['e'], 'Time', 'sets minutes, or the time at which all must be over'),
  key('larger', ['+', '='], 'A+', 'larger notes'),
  key('smaller', ['-'], 'A−', 'smaller notes'),
  key('notes', ['v'], 'Notes only', 'notes alone, or all of it'),
  key('ground', ['d'], 'Dark', 'a light or a dark page; the slides stay as they are'),
  key('first', ['Home'], 'First', 'the first slide'),
  key('last', ['End'], 'Last', 'the last slide'),
  key('end', ['x'], 'End', 'ends the talk, and asks once what is to become of its times'),
  key('help', ['?'], 'Keys', 'this list'),
];

/** The command of a key that was pressed; undefined for every other. */
export function commandOf(pressed: string): TalkCommand | undefined {
  const lone = talkKeys.find(({ keys }) => keys.includes(pressed));
  // With Caps Lock on, letters come large.
  return (lone ?? talkKeys.find(({ keys }) => keys.includes(pressed.toLowerCase())))?.command;
}

/** A key as it stands on keyboards. */
export function keyName(name: string): string {
  return names[name] ?? (/^[A-Z]$/.test(name) ? `Shift ${name}` : name.toUpperCase());
}

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Home: 'Home',
  End: 'End',
};

function key(command: TalkCommand, keys: readonly string[], label: string, does: string): TalkKey {
  return { command, keys, label, does };
}
