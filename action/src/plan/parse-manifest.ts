import type { Problem, Result } from '../model/result.ts';
import type { Expectation, ExpectedFinding, Subject } from '../model/subject.ts';
import { notes, prices } from '../model/subject.ts';
import { verdictKinds } from '../model/verdict.ts';
import { findJsonFault } from './find-json-fault.ts';
import type { Faults, Read } from './read-fields.ts';
import { below, complain, readFields, readList, readMaybe } from './read-fields.ts';
import { readCount, readObject, readText, readTrue, readWord } from './read-fields.ts';

/** A `fixture.json`: one or more programs with the verdicts they should get. Paths are as written. */
export interface Manifest {
  readonly name: string;
  readonly title?: string;
  readonly needs: Needs;
  readonly state: readonly string[];
  readonly halves: readonly Half[];
}

/** What must be installed; without it the programs are skipped. */
export interface Needs {
  readonly python: readonly string[];
  readonly modules: readonly string[];
}

export interface Half {
  readonly name: string;
  readonly command: Subject['command'];
  readonly expect?: Expectation;
  readonly verify?: Subject['command'];
  /** Absent when the files named in the command are the sources. */
  readonly sources?: readonly string[];
  /** Instead of the manifest's own. */
  readonly state?: readonly string[];
}

/** Reads the text of a manifest; every fault is told, with the file and the field. */
export function parseManifest(text: string, file: string): Result<Manifest> {
  const json = text.replace(/^\uFEFF/, '');
  const fault = findJsonFault(json);
  if (fault !== undefined) {
    const got = fault.got === '' ? 'the end' : `\`${fault.got}\``;
    const where = `${file}:${fault.line}:${fault.column}`;
    return faulty([{ where, message: `Expected JSON: ${fault.expected}, got ${got}.` }]);
  }
  const faults: Faults = { problems: [], file };
  const manifest = readManifest(JSON.parse(json), '', faults);
  return faults.problems.length === 0 ? { kind: 'ok', value: manifest } : faulty(faults.problems);
}

const readManifest: Read<Manifest> = (value, at, faults) => {
  const names = ['$schema', 'name', 'title', 'needs', 'state', 'halves'] as const;
  const fields = readFields(names, value, at, faults);
  readMaybe(readText, fields.$schema, '$schema', faults);
  const title = readMaybe(readText, fields.title, 'title', faults);
  return {
    name: readText(fields.name, 'name', faults),
    ...(title === undefined ? {} : { title }),
    needs: readMaybe(readNeeds, fields.needs, 'needs', faults) ?? { python: [], modules: [] },
    state: readMaybe(readPaths, fields.state, 'state', faults) ?? [],
    halves: readHalves(fields.halves, 'halves', faults),
  };
};

const readPaths = readList(readText, 'paths');

const readNeeds: Read<Needs> = (value, at, faults) => {
  const fields = readFields(['python', 'modules'], value, at, faults);
  const readNames = readList(readText, 'module names');
  return {
    python: readMaybe(readNames, fields.python, below(at, 'python'), faults) ?? [],
    modules: readMaybe(readNames, fields.modules, below(at, 'modules'), faults) ?? [],
  };
};

const readHalves: Read<readonly Half[]> = (value, at, faults) => {
  const halves = Object.entries(readObject(value, at, faults));
  if (halves.length === 0 && typeof value === 'object') {
    complain(faults, at, 'at least one half, as in `{"locked": {"command": […]}}`', value);
  }
  return halves.map(([name, half]) => readHalf(name, half, below(at, name), faults));
};

function readHalf(name: string, value: unknown, at: string, faults: Faults): Half {
  const fields = readFields(['command', 'expect', 'verify', 'sources', 'state'], value, at, faults);
  const expect = readMaybe(readExpectation, fields.expect, below(at, 'expect'), faults);
  const verify = readMaybe(readCommand, fields.verify, below(at, 'verify'), faults);
  const sources = readMaybe(readPaths, fields.sources, below(at, 'sources'), faults);
  const state = readMaybe(readPaths, fields.state, below(at, 'state'), faults);
  return {
    name,
    command: readCommand(fields.command, below(at, 'command'), faults),
    ...(expect === undefined ? {} : { expect }),
    ...(verify === undefined ? {} : { verify }),
    ...(sources === undefined ? {} : { sources }),
    ...(state === undefined ? {} : { state }),
  };
}

const readCommand: Read<Subject['command']> = (value, at, faults) => {
  if (!Array.isArray(value) || value.length === 0) {
    complain(faults, at, 'a list of words, as in `["node", "locked.ts"]`', value);
    return [''];
  }
  const readArgument: Read<string> = (word, place, told) =>
    word === '' ? '' : readText(word, place, told);
  const [program, ...rest] = value as readonly unknown[];
  return [
    readText(program, `${at}[0]`, faults),
    ...rest.map((word, index) => readArgument(word, `${at}[${index + 1}]`, faults)),
  ];
};

const readExpectation: Read<Expectation> = (value, at, faults) => {
  const names = [
    'verdict',
    'resource',
    'note',
    'capacity',
    'spentOn',
    'coldStart',
    'staggered',
    'findings',
    'differs',
  ] as const;
  const fields = readFields(names, value, at, faults);
  const resource = readMaybe(readText, fields.resource, below(at, 'resource'), faults);
  const note = readMaybe(readWord(notes), fields.note, below(at, 'note'), faults);
  const capacity = readMaybe(readCount, fields.capacity, below(at, 'capacity'), faults);
  const spentOn = readMaybe(readWord(prices), fields.spentOn, below(at, 'spentOn'), faults);
  const coldStart = readMaybe(readTrue, fields.coldStart, below(at, 'coldStart'), faults);
  const staggered = readMaybe(readTrue, fields.staggered, below(at, 'staggered'), faults);
  const readFindings = readList(readFinding, 'findings');
  const findings = readMaybe(readFindings, fields.findings, below(at, 'findings'), faults);
  const differs = readMaybe(readText, fields.differs, below(at, 'differs'), faults);
  return {
    verdict: readWord(verdictKinds)(fields.verdict, below(at, 'verdict'), faults),
    ...(resource === undefined ? {} : { resource }),
    ...(note === undefined ? {} : { note }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(spentOn === undefined ? {} : { spentOn }),
    ...(coldStart === undefined ? {} : { coldStart }),
    ...(staggered === undefined ? {} : { staggered }),
    ...(findings === undefined ? {} : { findings }),
    ...(differs === undefined ? {} : { differs }),
  };
};

const readFinding: Read<ExpectedFinding> = (value, at, faults) => {
  const fields = readFields(['messageId', 'at'], value, at, faults);
  return {
    messageId: readText(fields.messageId, below(at, 'messageId'), faults),
    at: readText(fields.at, below(at, 'at'), faults),
  };
};

function faulty(problems: readonly Problem[]): Result<Manifest> {
  return { kind: 'faulty', problems };
}
