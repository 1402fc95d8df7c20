import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Milliseconds } from '../model/units.ts';

/** How long, and with what words, to wait for a path that another lockjam has claimed. */
export interface Patience {
  readonly limit: Milliseconds;
  readonly signal: AbortSignal;
  /** Hears once a path who has it: the number of its process, where it said so. */
  readonly onBusy: (path: string, owner: string | undefined) => void;
}

/** Between two tries when nobody answers although the name is taken: its owner is just ending. */
const retryAfter = 20;

/** For how long past its limit a waiter listens for the name of the owner: it is on its way. */
const introduction = 1_000;

/**
 * Claims paths for this process, until it is disposed of: two lockjams must not move one state about at
 * once. The claim is a listening socket with a name that follows from the path, so that it ends with its
 * owner, whatever ends it, and a waiter hears of the end by its connection. Throws the signal's reason,
 * and `PathsBusy` at the limit; what was claimed by then is free again.
 *
 * Two network namespaces that share a folder do not see each other's claims.
 */
export async function claimPaths(
  paths: readonly string[],
  patience: Patience,
): Promise<AsyncDisposable> {
  const claims: AsyncDisposable[] = [];
  const release = async (): Promise<void> => {
    for (const claim of claims) await claim[Symbol.asyncDispose]();
  };
  try {
    // In one order everywhere: two that want the same paths never hold one each.
    for (const path of [...new Set(paths.map(truePath))].sort()) {
      claims.push(await claimPath(path, patience));
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { [Symbol.asyncDispose]: release };
}

/** A path that stayed claimed by another lockjam for as long as it was waited for. */
export class PathsBusy extends Error {
  override readonly name = 'PathsBusy';
}

async function claimPath(path: string, patience: Patience): Promise<AsyncDisposable> {
  const { limit, signal, onBusy } = patience;
  const name = socketName(path);
  const startedAt = performance.now();
  let told = false;
  for (;;) {
    signal.throwIfAborted();
    const claim = await listen(name);
    if (claim !== undefined) return claim;
    const left = limit - (performance.now() - startedAt);
    const owner = await waitForEnd(name, Math.max(0, left), signal, (pid) => {
      if (!told) onBusy(path, pid);
      told = true;
    });
    signal.throwIfAborted();
    if (performance.now() - startedAt >= limit) {
      const who = owner === undefined ? 'another lockjam' : `another lockjam (process ${owner})`;
      const waited = `${Math.round(limit / 1_000)} s`;
      throw new PathsBusy(
        `${path} is being measured by ${who}, and was not free within ${waited}. ` +
          'Let that run end, or give each run a state of its own.',
      );
    }
  }
}

/** The claim, or nothing when the name is taken. */
async function listen(name: string): Promise<AsyncDisposable | undefined> {
  const waiters = new Set<Socket>();
  const server = createServer((waiter) => {
    waiters.add(waiter);
    waiter.on('error', () => undefined).once('close', () => waiters.delete(waiter));
    waiter.unref().write(`${process.pid}\n`);
  });
  const listening = once(server, 'listening');
  server.listen(name);
  try {
    await listening;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  server.unref();
  return { [Symbol.asyncDispose]: () => close(server, waiters) };
}

async function close(server: Server, waiters: ReadonlySet<Socket>): Promise<void> {
  if (!server.listening) return;
  server.close();
  for (const waiter of waiters) waiter.destroy();
  await once(server, 'close');
}

/** Waits until the owner lets go or the time is over. Says who it was, where it said so. */
async function waitForEnd(
  name: string,
  limit: number,
  signal: AbortSignal,
  onOwner: (owner: string | undefined) => void,
): Promise<string | undefined> {
  let owner: string | undefined;
  const socket = connect(name);
  const stop = (): void => void socket.destroy();
  const startedAt = performance.now();
  const isOver = (): boolean => performance.now() - startedAt >= limit;
  const atLimit = setTimeout(() => {
    if (owner !== undefined) stop();
  }, limit);
  const afterwards = setTimeout(stop, limit + introduction);
  signal.addEventListener('abort', stop);
  socket.setEncoding('utf8').on('data', (text: string) => {
    if (owner !== undefined) return;
    owner = /^\d{1,10}/.exec(text)?.[0];
    onOwner(owner);
    if (isOver()) stop();
  });
  let failure: NodeJS.ErrnoException | undefined;
  socket.on('error', (error) => (failure = error));
  await new Promise((resolve) => socket.once('close', resolve));
  clearTimeout(atLimit);
  clearTimeout(afterwards);
  signal.removeEventListener('abort', stop);
  if (failure?.code === 'ECONNREFUSED') removeStale(name);
  if (owner === undefined) await delay(Math.min(retryAfter, limit));
  return owner;
}

/** Where sockets are files, one without a listener was left by a process that was killed. */
function removeStale(name: string): void {
  if (name.endsWith('.sock')) rmSync(name, { force: true });
}

/** Linux has names that are no files, Windows its pipes; elsewhere it is a file. */
function socketName(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 24);
  if (process.platform === 'linux') return `\0lockjam-state-${digest}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\lockjam-state-${digest}`;
  return join(tmpdir(), `lockjam-state-${digest}.sock`);
}

/** One path by all its names: links on the way to it are followed. */
function truePath(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
