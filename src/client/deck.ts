import { followTalk } from './room/followTalk.ts';
import { startReveal } from './startReveal.ts';

void startReveal([]).then(followTalk);
