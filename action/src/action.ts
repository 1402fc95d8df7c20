import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { error, getInput, notice, setOutput, warning } from '@actions/core';
import tool from '../package.json' with { type: 'json' };
import { renderInternalError } from './report/problems.ts';
import { runnerPlaces } from './report/runner-places.ts';
import { saveWhole } from './save-whole.ts';
import { runStep } from './step.ts';

const stop = new AbortController();
const stopWith = (exitCode: number) => stop.abort.bind(stop, exitCode);
process.on('SIGINT', stopWith(130)).on('SIGTERM', stopWith(143));
const otherwise = { workspace: process.cwd(), temporary: tmpdir() };
const runner = {
  environment: process.env,
  places: runnerPlaces(process.env, otherwise),
  input: (name: string) => getInput(name),
  commands: { error, warning, notice, setOutput },
  write: (text: string) => process.stdout.write(text),
  append: appendFile,
  save: saveWhole,
  token: () => crypto.randomUUID(),
  signal: stop.signal,
  toolVersion: tool.version,
};
process.exitCode = await runStep(runner, process.execPath).catch((fault: unknown) => {
  if (fault === stop.signal.reason) return fault as number;
  error(renderInternalError(fault));
  return 3;
});
