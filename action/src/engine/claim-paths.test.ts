import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { milliseconds } from '../model/units.ts';
import { claimPaths, PathsBusy, type Patience } from './claim-paths.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'claim-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

function patience(limit: number, more: Partial<Patience> = {}): Patience {
  const signal = new AbortController().signal;
  return { limit: milliseconds(limit), signal, onBusy: () => undefined, ...more };
}

test('a second claim waits for the end of the first, and is told who has it', async () => {
  const path = join(folder(), 'cache');
  const first = await claimPaths([path], patience(0));
  const heard: unknown[] = [];
  let isMine = false;
  const busy = Promise.withResolvers<undefined>();
  const onBusy = (...told: unknown[]): void => {
    heard.push(told);
    busy.resolve(undefined);
  };
  const second = claimPaths([path], patience(20_000, { onBusy })).then((claim) => {
    isMine = true;
    return claim;
  });
  await busy.promise;
  expect(heard).toEqual([[path, String(process.pid)]]);
  expect(isMine).toBe(false);
  await first[Symbol.asyncDispose]();
  await (await second)[Symbol.asyncDispose]();
});

test('a claim is refused at the limit, however short, with the path and the process', async () => {
  const path = join(folder(), 'cache');
  const other = `${path}-other`;
  const first = await claimPaths([path], patience(0));
  const refused = claimPaths([path, other], patience(0));
  await expect(refused).rejects.toThrow(PathsBusy);
  await expect(refused).rejects.toThrow(
    `${path} is being measured by another lockjam (process ${process.pid})`,
  );
  await first[Symbol.asyncDispose]();
  await using _both = await claimPaths([other, path], patience(0));
});

test('a path is one path by every name that it has', async () => {
  const real = folder();
  const link = join(folder(), 'link');
  symlinkSync(real, link);
  await using _claim = await claimPaths([join(real, 'cache')], patience(0));
  await expect(claimPaths([join(link, 'cache')], patience(0))).rejects.toThrow(PathsBusy);
  await using _beside = await claimPaths([join(link, 'other')], patience(0));
});

test('an abort ends the wait with its reason', async () => {
  const path = join(folder(), 'cache');
  await using _claim = await claimPaths([path], patience(0));
  const controller = new AbortController();
  const onBusy = (): void => {
    controller.abort(new Error('enough'));
  };
  const waiting = claimPaths([path], patience(20_000, { signal: controller.signal, onBusy }));
  await expect(waiting).rejects.toThrow('enough');
});

test('a claim ends with its process, however that ends', async () => {
  const path = join(folder(), 'cache');
  const source = new URL('./claim-paths.ts', import.meta.url).href;
  const script = `
    const { claimPaths } = await import(${JSON.stringify(source)});
    globalThis.claim = await claimPaths([${JSON.stringify(path)}], { limit: 0, signal: new AbortController().signal, onBusy() {} });
    process.stdout.write('claimed'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const onBusy = (_: string, owner: string | undefined): void => {
    expect(owner).toBe(String(child.pid));
    child.kill('SIGKILL');
  };
  await using _claim = await claimPaths([path], patience(20_000, { onBusy }));
  expect(child.killed).toBe(true);
});
