import './deskColors.css';
import './remote/remote.css';
import type { TalkAction } from '../present/applyAction.ts';
import { commandAction } from '../present/commandAction.ts';
import type { TalkOutline } from '../present/talkOutline.ts';
import { pollPanel } from './poll/pollPanel.ts';
import { remoteDesk } from './remote/remoteDesk.ts';
import { remoteTabs } from './remote/remoteTabs.ts';
import { serverClock } from './remote/serverClock.ts';
import { requireElement } from './requireElement.ts';
import { keepAwake } from './speaker/keepAwake.ts';
import { talkStore } from './speaker/talkStore.ts';
import { talkServer } from './talkServer.ts';

/** The server says something each five seconds; what is silent for longer is lost, whatever the browser believes. */
const silenceMs = 12_000;

/** How long a stream that was begun anew may take to say something; twice as long at each further try, as far as the longest. */
const patienceMs = 4000;
const longestPatienceMs = 60_000;

/** How long a touch is felt, in milliseconds. */
const touchMs = 20;

begin();

/** Puts the remote together: the state, what shows it, and the road to the server. */
function begin(): void {
  const outline = JSON.parse(requireElement('#talk-outline').textContent ?? '') as TalkOutline;
  const clock = serverClock(() => Date.now());
  const store = talkStore(outline, clock.now);
  let heardAt = Number.NEGATIVE_INFINITY;
  let patience = patienceMs;
  const road = talkServer({
    base: '/talk',
    outline,
    store,
    leads: false,
    handlers: {},
    connected(on) {
      if (!on) void leaveIfForgotten();
      showLink();
    },
    heard({ at }) {
      heardAt = performance.now();
      patience = patienceMs;
      clock.heard(at);
    },
  });
  const isConnected = (): boolean => road.isKnown() && performance.now() - heardAt < silenceMs;
  const showLink = (): void => {
    const isOn = isConnected();
    document.documentElement.dataset.link = isOn ? 'on' : 'off';
    say(isOn ? '' : 'Not connected. What you press now reaches nobody.');
  };
  const touch = (action: TalkAction): void => {
    // What was touched here would be made of a state that may be old.
    if (!isConnected()) return;
    const before = store.state().revision;
    store.do(action);
    if (store.state().revision === before) return;
    if (navigator.userActivation?.hasBeenActive === true) navigator.vibrate?.(touchMs);
    void road.send();
  };
  const show = remoteDesk(outline, clock.now, {
    give(command) {
      const state = store.state();
      const action = commandAction(command, outline, state, clock.now());
      // A talk that is over is begun anew at the speaker's desk.
      if (action !== undefined && action.kind !== 'anew') touch(action);
    },
    go: (slide) => touch({ kind: 'go', to: { slide, step: 0 } }),
  });
  pollPanel(requireElement('#poll'), outline, { state: store.state, do: touch, listen: store.listen });
  const tick = (): void => {
    show(store.state());
    if (performance.now() - heardAt > silenceMs && document.visibilityState === 'visible') wake();
    showLink();
  };
  const wake = (): void => {
    // A network or a machine that is slow would never be heard, were each try given up as soon as the first.
    heardAt = performance.now() - silenceMs + patience;
    patience = Math.min(2 * patience, longestPatienceMs);
    road.again();
  };
  store.listen(show);
  remoteTabs();
  keepAwake();
  tick();
  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  addEventListener('online', wake);
  document.documentElement.dataset.ready = '';
}

/** Whom the server knows no more, such as after half a day, it asks for a code. */
async function leaveIfForgotten(): Promise<void> {
  const answer = await fetch('/pair').catch(() => undefined);
  if (answer?.ok !== true) return;
  const { paired } = (await answer.json()) as { readonly paired: boolean };
  if (!paired) location.reload();
}

function say(words: string): void {
  const link = requireElement('#link');
  if (link.textContent !== words) link.textContent = words;
}
