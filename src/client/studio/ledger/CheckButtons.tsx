import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../model/ledgerView.ts';
import { saveFields } from './saveFields.ts';

/** A help line that was checked just now: the day and what was done, in one step. @param today by the server's clock. */
export function CheckButtons({ entry, today }: { entry: LedgerEntry; today: string }): JSX.Element {
  const [told, tell] = useState('');
  const check = async (verifiedHow: string): Promise<void> => {
    const label = `Check ${entry.id}, ${verifiedHow}`;
    const outcome = await saveFields('helpline', entry.id, { verifiedOn: today, verifiedHow }, label);
    tell(outcome.kind === 'saved' ? `Checked on ${today}: ${verifiedHow}.` : (outcome.faults[0]?.message ?? ''));
  };
  return (
    <div class="checks">
      <button type="button" class="first" onClick={() => void check('called')}>
        I called it today
      </button>
      <button type="button" onClick={() => void check("read on the organisation's page")}>
        I read it on their page
      </button>
      <p role="status">{told}</p>
    </div>
  );
}
