import type { RunEvent } from '../model/event.ts';
import type { EngineContext } from './context.ts';
import type { CurrentWait, LockObserver } from './observe-locks.ts';
import type { Copy } from './start-copy.ts';

/** A wait is told when it has lasted so long, in milliseconds; a shorter one is a blink. */
const lineLasts = 150;
/** A copy may keep a file open that another has locked without wanting the lock: this is told later. */
const recordLasts = 500;
/** Which files a copy has open is looked up so often, in milliseconds. */
const recordLookEvery = 250;

/** Whom a copy waits for, and where. */
interface Told extends CurrentWait {
  /** In the kernel's line; otherwise only the other's record speaks for it. */
  readonly isSure: boolean;
}

/**
 * Tells while it happens that a copy waits for another: in the kernel's line, or, less surely, kept out by
 * a record. Each wait is told once, and once that it is over.
 */
export class WaitTeller {
  readonly #context: Pick<EngineContext, 'clock' | 'emit' | 'subject'>;
  readonly #copies: readonly Copy[];
  readonly #locks: LockObserver;
  readonly #since = new Map<string, number>();
  readonly #told = new Map<number, Told>();
  #behind: readonly Told[] = [];
  #nextLook = 0;

  constructor(
    context: Pick<EngineContext, 'clock' | 'emit' | 'subject'>,
    copies: readonly Copy[],
    locks: LockObserver,
  ) {
    this.#context = context;
    this.#copies = copies;
    this.#locks = locks;
  }

  /** To be called after every look at the lock table, with the waits of that moment. */
  follow(inLine: readonly CurrentWait[]): void {
    const now = this.#context.clock();
    const waits = [
      ...inLine
        .filter(({ copy, holder }) => copy !== holder)
        .map((wait) => ({ ...wait, isSure: true })),
      ...this.#byRecord(now),
    ];
    const keys = new Set(waits.map(keyOf));
    for (const key of this.#since.keys()) if (!keys.has(key)) this.#since.delete(key);
    for (const wait of waits) this.#since.set(keyOf(wait), this.#since.get(keyOf(wait)) ?? now);
    for (const { number } of this.#copies) this.#tell(number, waits, now);
  }

  #tell(copy: number, waits: readonly Told[], now: number): void {
    const before = this.#told.get(copy);
    const own = waits.filter((wait) => wait.copy === copy);
    const lasting = own.find(
      (wait) =>
        now - (this.#since.get(keyOf(wait)) ?? now) > (wait.isSure ? lineLasts : recordLasts),
    );
    const { name } = this.#context.subject;
    if (lasting !== undefined && (before === undefined || keyOf(before) !== keyOf(lasting))) {
      const { holder, path, isSure } = lasting;
      this.#told.set(copy, lasting);
      const event = { kind: 'copy-waiting', name, copy, path, isSure } as const;
      this.#context.emit(holder === undefined ? event : { ...event, holder });
    } else if (before !== undefined && own.length === 0) {
      this.#told.delete(copy);
      this.#context.emit({ kind: 'copy-went-on', name, copy } satisfies RunEvent);
    }
  }

  #byRecord(now: number): readonly Told[] {
    if (now < this.#nextLook) return this.#behind;
    this.#nextLook = now + recordLookEvery;
    const live = this.#copies.filter((copy) => !copy.hasExited());
    this.#behind = live.flatMap((copy) =>
      live.flatMap((holder) => {
        const path = copy === holder ? undefined : this.#locks.keptOutOf(copy, holder);
        return path === undefined
          ? []
          : [{ copy: copy.number, holder: holder.number, path, isSure: false }];
      }),
    );
    return this.#behind;
  }
}

function keyOf({ copy, holder, path }: CurrentWait): string {
  return `${copy} ${holder ?? ''} ${path}`;
}
