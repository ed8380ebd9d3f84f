import type Reveal from 'reveal.js';
import { type RoomCommand, roomKeys } from '../../present/roomKeys.ts';

/** Gives a command its key in the deck's window, and its line in reveal.js's help. The key does nothing else then. */
export function bindKey(deck: InstanceType<typeof Reveal>, command: RoomCommand, act: () => void): void {
  const { key, does } = roomKeys[command];
  deck.addKeyBinding({ keyCode: key.charCodeAt(0), key, description: does }, act);
}
