import { basename, dirname, extname } from 'node:path';
import lockjam from 'eslint-plugin-lockjam';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint/universal';
import type { OpenedAt } from '../model/report.ts';
import { lineFingerprint } from './line-fingerprint.ts';
import type { Finding, Reading } from './reading.ts';
import { stripTypes } from './strip-types.ts';
import { suggestChange } from './suggest-change.ts';

const rule = 'lockjam/no-long-lived-cache';

type SourceType = 'module' | 'commonjs';

/**
 * What the rule reports in the text of a JavaScript, TypeScript or Python file, in the order of its lines.
 * A file that cannot be parsed, or on which the rule fails, is unread.
 */
export function lintSource(file: string, text: string, plugin: ESLint.Plugin = lockjam): Reading {
  const name = basename(file);
  const stripped = stripTypes(extname(file), text);
  if (stripped.kind === 'unstripped') {
    return { kind: 'unread', because: `${name}: ${stripped.because}` };
  }
  try {
    const messages = lintAs(sourceTypes(file), file, stripped.text, plugin);
    return read({ file, text, linted: stripped.text }, messages);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unread', because: `the rule failed on ${name}: ${firstLine(message)}` };
  }
}

interface Source {
  readonly file: string;
  readonly text: string;
  /** The text without its types, which is what the linter sees. */
  readonly linted: string;
}

function read(source: Source, messages: readonly Linter.LintMessage[]): Reading {
  const { file } = source;
  const fault = messages.find(isFault);
  if (fault !== undefined) {
    const because = `${basename(file)} cannot be parsed: line ${fault.line}: ${firstLine(fault.message)}`;
    return { kind: 'unread', because };
  }
  const findings = messages.filter(({ ruleId }) => ruleId === rule);
  return { kind: 'read', findings: findings.map((message) => describe(source, message)) };
}

/** What the linter says of the first kind of source that the text can be parsed as. */
function lintAs(
  [type, ...others]: readonly SourceType[],
  file: string,
  text: string,
  plugin: ESLint.Plugin,
): readonly Linter.LintMessage[] {
  if (type === undefined) return [];
  const messages = verify(file, text, type, plugin);
  const isLast = others.length === 0 || !messages.some(isFault);
  return isLast ? messages : lintAs(others, file, text, plugin);
}

function isFault({ fatal, ruleId }: Linter.LintMessage): boolean {
  return fatal === true || ruleId === null;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** A file that says nothing of its kind may be either: `return` at the top is CommonJS only. */
function sourceTypes(file: string): readonly SourceType[] {
  const extension = extname(file);
  if (extension === '.py') return ['module'];
  if (extension === '.cjs' || extension === '.cts') return ['commonjs'];
  return extension === '.mjs' || extension === '.mts' ? ['module'] : ['module', 'commonjs'];
}

function verify(
  file: string,
  text: string,
  sourceType: SourceType,
  plugin: ESLint.Plugin,
): readonly Linter.LintMessage[] {
  const linter = new Linter({ cwd: dirname(file) });
  const language: Linter.Config =
    extname(file) === '.py'
      ? { language: 'lockjam/python' }
      : { languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } } };
  const config: Linter.Config = {
    files: ['**/*.*'],
    ...language,
    plugins: { lockjam: plugin },
    rules: { [rule]: 'error' },
  };
  return linter.verify(text, config, { filename: file });
}

function describe(source: Source, message: Linter.LintMessage): Finding {
  const said = tellAt(source, message, message);
  const opened = openingOf(message);
  if (opened === undefined || opened === said.line) return { said };
  const sourceLine = linesOf(source)[opened - 1] ?? '';
  const column = sourceLine.length - sourceLine.trimStart().length + 1;
  return { said, atOpening: tellAt(source, message, { line: opened, column }) };
}

function tellAt(
  source: Source,
  message: Linter.LintMessage,
  { line, column }: { readonly line: number; readonly column: number },
): OpenedAt {
  const { file, text, linted } = source;
  const lines = linesOf(source);
  const suggestion = suggestChange(message, text, linted);
  return {
    file,
    line,
    column,
    messageId: message.messageId ?? '',
    message: message.message,
    sourceLine: lines[line - 1] ?? '',
    related: namedLines(message)
      .filter((each) => each !== line && each <= lines.length)
      .map((each) => ({ line: each, sourceLine: lines[each - 1] ?? '' })),
    fingerprint: lineFingerprint(text, line),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function linesOf({ text }: Source): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/** The line that opened the handle, where the message stands on another one and names it. */
function openingOf({ message }: Linter.LintMessage): number | undefined {
  const [, digits] = /\bopened on line (\d+)\b/.exec(message) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The linter keeps the words of a message and not the numbers that went into them. */
function namedLines({ message }: Linter.LintMessage): readonly number[] {
  const named = [...message.matchAll(/\bline (\d+)\b/g)].map(([, digits]) => Number(digits));
  return [...new Set(named)];
}
