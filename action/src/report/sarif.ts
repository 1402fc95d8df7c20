import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explain } from '../judge/explain.ts';
import type { OpenedAt, Report, SubjectReport } from '../model/report.ts';
import { verdictKinds, type VerdictKind } from '../model/verdict.ts';
import { findingsOf, type Finding, type FindingOptions, type Place } from './findings.ts';
import { printable } from './printable.ts';

/**
 * Code scanning shows no more results of a run than this.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const mostResults = 5_000;

/**
 * The findings of a report for code scanning, in SARIF 2.1.0, the gravest first. Texts are plain;
 * what a program printed is one line without control characters.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: Report, options: FindingOptions): string {
  const findings = findingsOf(report, options);
  const shown = findings.slice(0, mostResults);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(findings.length - shown.length)],
        results: shown.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleOfReports = 'lockjam/no-long-lived-cache';

const ruleTexts: Readonly<Record<VerdictKind, string>> = {
  concurrent: 'Copies of a program run side by side.',
  slower: 'Copies of a program slow each other down without waiting for each other.',
  serialized: 'Copies of a program wait for each other.',
  conflict: 'Copies of a program fail that do not fail alone.',
  deadlock: 'Copies of a program wait for each other in a ring.',
  corrupted: 'Copies of a program damage what they share.',
  inconclusive: 'Nothing can be said of copies of a program.',
  broken: 'A program fails even alone.',
};

/** Every rule there is, so that a rule's place in the list never changes its results. */
function driverOf({ tool }: Report): object {
  const rules = verdictKinds.map((kind) => ({
    id: ruleOfVerdict(kind),
    name: kind,
    shortDescription: { text: ruleTexts[kind] },
  }));
  const report = {
    id: ruleOfReports,
    name: 'no-long-lived-cache',
    shortDescription: { text: 'A handle of a store is open for longer than it is needed.' },
  };
  return { name: tool.name, semanticVersion: tool.version, rules: [...rules, report] };
}

function ruleOfVerdict(kind: VerdictKind): string {
  return `lockjam/${kind}`;
}

function invocationOf(left: number): object {
  if (left === 0) return { executionSuccessful: true };
  const text = `${left} more results are not shown: code scanning takes ${mostResults} at most.`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  };
}

/** SARIF's word for a notice. */
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

function resultOf(finding: Finding): object {
  const { kind, subject, level, texts, openedAt } = finding;
  const ruleId =
    kind === 'proof' && level !== 'notice' ? ruleOfVerdict(subject.verdict.kind) : ruleOfReports;
  return {
    ruleId,
    level: levels[level],
    message: { text: texts.join('\n') },
    locations: [locationOf(finding.place)],
    partialFingerprints: fingerprintsOf(finding, ruleId),
    ...codeFlowOf(finding),
    properties: {
      subject: printable(subject.name),
      verdict: subject.verdict.kind,
      serialShare: Math.round(subject.verdict.serialShare * 1_000) / 1_000,
      ...(openedAt === undefined ? {} : { reportedAs: openedAt.messageId }),
    },
  };
}

/** Code scanning shows nothing that stands nowhere; a command without a program has no better place. */
const nowhere = '.';

function locationOf({ file = nowhere, line = 1, column }: Place): object {
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { physicalLocation: { artifactLocation: artifactOf(file), region } };
}

function artifactOf(file: string): object {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encode).join('/'), uriBaseId: '%SRCROOT%' };
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The same from run to run, whatever was measured and however many lines stand above. */
function fingerprintsOf({ subject, openedAt, place }: Finding, ruleId: string): object {
  const same = [ruleId, subject.name, openedAt?.messageId ?? '', place.file ?? ''];
  return {
    'lockjam/v1': same.map(encode).join(':'),
    ...(openedAt === undefined ? {} : { primaryLocationLineHash: openedAt.fingerprint }),
  };
}

/** From the opening to the lines that the report names: where it is held, or not closed. */
function codeFlowOf(finding: Finding): object {
  const { openedAt, place } = finding;
  if (openedAt === undefined || openedAt.related.length === 0) return {};
  const locations = [
    stepOf(place, `Opened here: ${printable(openedAt.sourceLine)}`),
    ...openedAt.related.map(({ line, sourceLine }) =>
      stepOf({ ...place, line, column: indentOf(sourceLine) }, wordsFor(openedAt, sourceLine)),
    ),
  ];
  return { codeFlows: [{ message: { text: flowText(finding) }, threadFlows: [{ locations }] }] };
}

function stepOf(place: Place, text: string): object {
  return { location: { ...locationOf(place), message: { text } } };
}

function wordsFor({ messageId }: OpenedAt, sourceLine: string): string {
  const word = /heldAcross$/i.test(messageId) ? 'Still open here' : 'Matters here';
  return `${word}: ${printable(sourceLine)}`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length + 1;
}

function flowText({ kind, subject }: Finding): string {
  return kind === 'proof' ? proofText(subject) : 'From the opening to where it is still open.';
}

function proofText(subject: SubjectReport): string {
  return `From the opening to where it is still open: ${explain(subject).headline}.`;
}
