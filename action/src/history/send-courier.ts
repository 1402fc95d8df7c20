import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { impossible } from '../model/impossible.ts';
import { entryFile, type CourierWord, type Errand } from './errand.ts';

/** What a courier needs of the world around it. */
export interface Dispatch {
  /** The program of the courier. */
  readonly courier: URL;
  readonly node: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which it gets one of its own. */
  readonly temporary: string;
}

/** How an errand ended. */
export type ErrandEnd =
  | { readonly kind: 'brought'; readonly text: string }
  | { readonly kind: 'taken' }
  /** The cache is there, and has or takes no such entry. */
  | { readonly kind: 'missing' }
  /** The cache has an entry that cannot be opened, or is too large to be one of ours. */
  | { readonly kind: 'unreadable'; readonly because: string }
  | { readonly kind: 'no-service'; readonly because: string }
  | { readonly kind: 'failed'; readonly because: string };

/** Larger entries are not written, so that a larger one is none of ours. In bytes. */
export const largestEntry = 512 * 1024;

/**
 * Sends a courier to GitHub's cache, with `text` when it is to take something there. It is ended with
 * all that it started when `patience` says so, which is no fault of the run: nothing is thrown.
 */
export async function sendCourier(
  errand: Errand,
  text: string,
  dispatch: Dispatch,
  patience: AbortSignal,
): Promise<ErrandEnd> {
  // The client of the cache hands the name of the folder to a program without quotes.
  if (/[\s"'\\]/.test(dispatch.temporary)) {
    return { kind: 'failed', because: `there are spaces in the name of ${dispatch.temporary}` };
  }
  try {
    await mkdir(dispatch.temporary, { recursive: true });
    const folder = await mkdtemp(join(dispatch.temporary, 'lockjam-courier-'));
    try {
      if (errand.kind === 'take') await writeFile(join(folder, entryFile), text);
      return await travel(errand, folder, dispatch, patience);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    return { kind: 'failed', because: String(error) };
  }
}

async function travel(
  errand: Errand,
  folder: string,
  { node, courier: program, environment }: Dispatch,
  patience: AbortSignal,
): Promise<ErrandEnd> {
  const courier = spawn(node, [...process.execArgv, fileURLToPath(program)], {
    // A group of its own, so that what it starts can be ended with it.
    detached: true,
    cwd: folder,
    env: courierEnvironment(environment, folder),
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
  });
  const closed = once(courier, 'close');
  closed.catch(() => undefined);
  const [input, output, , words] = courier.stdio as [Writable, Readable, null, Readable, undefined];
  input.on('error', () => undefined);
  const told = gather(output);
  const answer = gather(words);
  input.write(`${JSON.stringify(errand)}\n`);
  await Promise.race([answer.line, closed, isOver(patience)]);
  const isLate = patience.aborted;
  const word = answer.text().trim() as CourierWord | '';
  const brought = word === 'done' && errand.kind === 'bring' ? await readEntry(folder) : undefined;
  endGroup(courier);
  // Nothing holds its pipes any more: what it said is complete.
  await closed;
  if (isLate) return { kind: 'failed', because: 'the cache did not answer in time' };
  return brought ?? endOf(word, told.text());
}

/** What the client of the cache needs, and nothing else that the runner has. */
const needed =
  /^(?:ACTIONS_(?:CACHE_MODE|CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)|GITHUB_SERVER_URL|PATH|HOME|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:DIR|FILE)|(?:HTTPS?|NO|ALL)_PROXY)$/i;

function courierEnvironment(
  environment: Dispatch['environment'],
  folder: string,
): Dispatch['environment'] {
  const own = Object.entries(environment).filter(([name]) => needed.test(name));
  return { ...Object.fromEntries(own), RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder };
}

/** More is not kept of what the client says, in characters. */
const mostTold = 64 * 1024;

/** Keeps the beginning of what a stream says, and says when a line of it is complete. */
function gather(stream: Readable): {
  readonly text: () => string;
  readonly line: Promise<void>;
} {
  let text = '';
  const line = new Promise<void>((settle) => {
    stream.setEncoding('utf8').on('data', (part: string) => {
      if (text.length < mostTold) text += part;
      if (part.includes('\n')) settle();
    });
  });
  return { text: () => text, line };
}

async function isOver(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

async function readEntry(folder: string): Promise<ErrandEnd> {
  const file = join(folder, entryFile);
  const { size } = await stat(file);
  return size > largestEntry
    ? { kind: 'unreadable', because: `an entry of ${size} bytes is too large to be one of lockjam` }
    : { kind: 'brought', text: await readFile(file, 'utf8') };
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

function endOf(word: CourierWord | '', told: string): ErrandEnd {
  const because = complaintIn(told);
  if (because !== undefined) {
    return { kind: /\btar\b/i.test(because) ? 'unreadable' : 'failed', because };
  }
  switch (word) {
    case 'done':
      return { kind: 'taken' };
    case 'nothing':
      return { kind: 'missing' };
    case 'no-service':
      return { kind: 'no-service', because: 'there is no cache here' };
    case '':
      return { kind: 'failed', because: 'the client of the cache ended early' };
    default:
      return impossible(word);
  }
}

/** Long enough for a sentence of the service. */
const longestComplaint = 300;

/** The last warning or error that the client gave the runner. Addresses hold signatures: they go. */
function complaintIn(told: string): string | undefined {
  const last = [...told.matchAll(/^(?:::(?:warning|error)::|(?=Failed to save: ))(.*)$/gm)].at(-1);
  return last?.[1]
    ?.replaceAll(/%0[AD]/g, ' ')
    .replaceAll(/https?:\/\/\S+/g, '(address)')
    .slice(0, longestComplaint)
    .replace(/\.\s*$/, '');
}
