import type { HistoryEntry } from '../model/history.ts';
import { impossible } from '../model/impossible.ts';
import { parseEntry } from './entry.ts';
import type { EntryKeys } from './entry-keys.ts';
import { sendCourier, type Dispatch } from './send-courier.ts';

/** What is known of earlier runs. */
export interface Past {
  /** Absent when there is none. */
  readonly entry?: HistoryEntry;
  /** Whether an entry written now would take nothing away from a better one that could not be read. */
  readonly mayBeFollowed: boolean;
  /** What to tell of it, a sentence. */
  readonly told: string;
}

/** Brings the entry of the newest run of the default branch, or tells why there is none. */
export async function bringEntry(
  keys: EntryKeys,
  workspace: string,
  dispatch: Dispatch,
  patience: AbortSignal,
): Promise<Past> {
  const mode = dispatch.environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() ?? '';
  if (mode === 'none' || mode === 'write-only') {
    return none(`the cache may not be read (its mode is ${mode})`, false);
  }
  const end = await sendCourier({ kind: 'bring', ...keys }, '', dispatch, patience);
  switch (end.kind) {
    case 'brought': {
      const entry = parseEntry(end.text, workspace);
      if (entry === undefined) return none('what the cache has is no history of lockjam', true);
      const count = entry.runs.length === 1 ? '1 earlier run' : `${entry.runs.length} earlier runs`;
      return { entry, mayBeFollowed: true, told: `${count} of the default branch known.` };
    }
    case 'missing':
      return none('the cache has no such entry yet', true);
    case 'unreadable':
      return none(end.because, true);
    case 'taken':
      throw new Error('Internal error: an errand to bring something took it away.');
    case 'failed':
    case 'no-service':
      return none(end.because, false);
    default:
      return impossible(end);
  }
}

function none(because: string, mayBeFollowed: boolean): Past {
  return { mayBeFollowed, told: `no earlier runs known: ${because}.` };
}
