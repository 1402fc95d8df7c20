/** What a generated program did: what it printed, and whether it left its handle open. */
export interface Trace {
  readonly lines: readonly string[];
  readonly open: boolean;
  /** True when slow work was done while the handle was open. */
  readonly heldLong: boolean;
}

const AsyncFunction = (async () => Promise.resolve()).constructor as new (
  ...texts: readonly string[]
) => (...values: readonly unknown[]) => Promise<unknown>;

/** Runs a body; each bit of the mask answers one `flag()`, then they come again. */
export async function run(body: string, mask: number): Promise<Trace> {
  const lines: string[] = [];
  const state = { open: 0, heldLong: false, flags: 0 };
  const print = (text: unknown): void => {
    lines.push(String(text));
  };
  const flag = (): boolean => ((mask >> (state.flags++ % 5)) & 1) === 1;
  const world = {
    print,
    flag,
    work: (text: unknown) => {
      lines.push(`work ${String(text)}`);
    },
    slow: async (text: unknown) => {
      await Promise.resolve();
      state.heldLong ||= state.open > 0;
      lines.push(`slow ${String(text)}`);
    },
    ...openers(state, flag),
  };
  const program = new AsyncFunction(...Object.keys(world), body);
  try {
    print(`returned ${String(await program(...Object.values(world)))}`);
  } catch (error) {
    print(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  return { lines, open: state.open > 0, heldLong: state.heldLong };
}

interface State {
  open: number;
}

interface Handle {
  readonly get: (key: string) => string;
  readonly prepare: () => Pick<Handle, 'get'>;
  readonly maybeFail: () => void;
  readonly close: () => void;
}

function openers(state: State, flag: () => boolean): Readonly<Record<string, () => unknown>> {
  const plain = (): Handle => {
    let isOpen = true;
    state.open++;
    const needed = <Value>(give: () => Value): Value => {
      if (!isOpen) throw new Error('used after the close');
      return give();
    };
    const get = (key: string): string => needed(() => `<${key}>`);
    return {
      get,
      prepare: () => needed(() => ({ get })),
      maybeFail: () => {
        needed(() => undefined);
        if (flag()) throw new Error('failed');
      },
      close: () => {
        needed(() => undefined); // A second close fails, as it does in node:sqlite.
        isOpen = false;
        state.open--;
      },
    };
  };
  return {
    openPlain: plain,
    openSync: () => {
      const handle = plain();
      return {
        ...handle,
        [Symbol.dispose]: () => {
          handle.close();
        },
      };
    },
    openAsync: async () => {
      await Promise.resolve();
      const handle = plain();
      return {
        ...handle,
        [Symbol.asyncDispose]: async () => {
          await Promise.resolve();
          handle.close();
        },
      };
    },
  };
}
