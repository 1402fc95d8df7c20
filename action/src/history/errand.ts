/** What the courier is sent for: to bring the entry from GitHub's cache, or to take it there. */
export interface Errand {
  readonly kind: 'bring' | 'take';
  readonly key: string;
  /** Beginnings of keys: the newest entry with one of them is brought. */
  readonly restoreKeys: readonly string[];
}

/** What the courier says when it is back. */
export type CourierWord = 'done' | 'nothing' | 'no-service';

/** The file that is carried, in the courier's own folder. Its name is part of what the cache looks for. */
export const entryFile = 'lockjam-history.json';
