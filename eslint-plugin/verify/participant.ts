import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { held } from './held.ts';

/** What a participant answered: a value, or the words of an error. */
export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: string };

/** What to start: a program that speaks the protocol of the participants, in its own folder. */
export interface Program {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
}

/** One process that opens a store and does what it is asked. It is killed when it is disposed of. */
export class Participant implements Disposable {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;
  #words = '';

  constructor(program: Program, folder: string) {
    const [command, ...words] = program.command;
    this.#folder = folder;
    this.#child = spawn(command, words, { cwd: program.cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdout, stderr } = this.#child;
    if (stdout !== null) {
      createInterface({ input: stdout }).on('line', (line) => {
        this.#hear(line);
      });
    }
    stderr?.on('data', (chunk: Buffer) => {
      this.#words = `${this.#words}${chunk.toString()}`.slice(-MOST_WORDS);
    });
    this.#child.once('close', () => {
      for (const resolve of this.#waiting.values()) {
        resolve({ kind: 'error', error: `the process ended: ${this.#words.trim()}` });
      }
      this.#waiting.clear();
    });
  }

  /** Asks for a deed and gives its answer, whenever that comes. */
  ask(deed: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      const request = { id, do: deed, folder: this.#folder, ...more };
      this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    });
  }

  /** The same, for a deed that must work; throws with the words of the error. */
  async must(deed: string, more: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const answer = await this.ask(deed, more);
    if (answer.kind === 'value') return answer.value;
    throw new Error(`Expected "${deed}" to work for a process alone, got: ${answer.error}`);
  }

  /** What of the store this process holds now. */
  held(): readonly string[] {
    return held(this.#child.pid ?? 0, this.#folder);
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL');
  }

  #hear(line: string): void {
    if (!line.startsWith(MARK)) return;
    const told = JSON.parse(line.slice(MARK.length)) as {
      id: number;
      value?: unknown;
      error?: string;
    };
    const { error } = told;
    this.#waiting.get(told.id)?.(
      error === undefined ? { kind: 'value', value: told.value } : { kind: 'error', error },
    );
    this.#waiting.delete(told.id);
  }
}

/** Tells answers from what a library prints by itself. */
const MARK = '@@';
/** So much of what a process says before it dies is shown. */
const MOST_WORDS = 2000;
