import type { HistoryEntry, PastRun, PastVerdict, StoredPass } from '../model/history.ts';
import type { RunName } from '../model/run-name.ts';
import { verdictKinds } from '../model/verdict.ts';
import { inWorkspace, outOfWorkspace } from '../report/shard/move-paths.ts';
import { subjectShape } from '../report/shard/report-shape.ts';
import { list, number, object, oneOf, text, type Shape } from '../report/shard/shape.ts';
import { largestEntry } from './send-courier.ts';

const runName: Shape<RunName> = object<RunName>({ id: text, attempt: text, number: text });

const pastVerdict: Shape<PastVerdict> = object<PastVerdict>({
  name: text,
  verdict: oneOf(...verdictKinds),
  serialShare: number,
});

const entryShape: Shape<HistoryEntry> = object<HistoryEntry>({
  kind: oneOf('lockjam-history'),
  schemaVersion: oneOf(1),
  runs: list(object<PastRun>({ run: runName, subjects: list(pastVerdict) })),
  passes: list(object<StoredPass>({ fingerprint: text, run: runName, report: subjectShape })),
});

/** Reads an entry, which may have been written by anybody; `undefined` when it is none. */
export function parseEntry(content: string, workspace: string): HistoryEntry | undefined {
  try {
    const data = JSON.parse(content) as unknown;
    if (entryShape(data, 'entry') !== undefined) return undefined;
    return inWorkspace(data, workspace) as HistoryEntry;
  } catch {
    return undefined;
  }
}

/** The text of an entry. The oldest of what it remembers is left out where it would grow too large. */
export function renderEntry(entry: HistoryEntry, workspace: string): string {
  const text = `${JSON.stringify(outOfWorkspace(entry, workspace))}\n`;
  if (Buffer.byteLength(text) <= largestEntry) return text;
  const { runs, passes } = entry;
  // Passes first: without them something is measured once more, without runs something is forgotten.
  if (passes.length > 0) return renderEntry({ ...entry, passes: half(passes) }, workspace);
  if (runs.length > 1) return renderEntry({ ...entry, runs: runs.slice(1) }, workspace);
  return renderEntry({ ...entry, runs: [] }, workspace);
}

function half<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, Math.floor(items.length / 2));
}
