import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  printable,
  verdictKinds
} from "./chunk-3FB633JR.js";
import {
  median
} from "./chunk-X56MCLKZ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-LECLERIK.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// action/src/judge/explain/words.ts
var second = 1e3;
var minute = 60 * second;
var mostListed = 7;
function duration(span2) {
  const whole = Math.round(span2);
  if (whole < second) return `${whole} ms`;
  if (whole < 2 * minute) return `${(whole / second).toFixed(1)} s`;
  const seconds = Math.round(whole / second);
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function percent(share2) {
  return `${Math.max(0, Math.round(share2 * 100))} %`;
}
function durations(spans) {
  if (spans.length > mostListed) {
    return `${duration(spans[0] ?? 0)} to ${duration(spans.at(-1) ?? 0)}`;
  }
  return listed(spans.map(duration));
}
function listed(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
var resourceWords = {
  flock: "a flock on",
  "posix-lock": "a POSIX lock on",
  "ofd-lock": "an open-file-description lock on",
  lease: "a lease on",
  semaphore: "a semaphore in",
  fifo: "the FIFO",
  socket: "the socket",
  port: "the port",
  "lock-file": "the lock file",
  "lock-folder": "the lock folder"
};
function nameResource({ kind, path, detail }) {
  return `${resourceWords[kind]} ${path}${detail === void 0 ? "" : ` (${detail})`}`;
}
function quoted(line) {
  return `\`${line}\``;
}
function sentences(...parts) {
  return parts.filter((part) => part !== void 0 && part !== "").join(" ");
}
function together({ rounds }) {
  const alone = wallsOf(rounds, "solo");
  const screen = rounds.find((round) => round.purpose === "screen");
  if (alone.length === 0 || screen === void 0) return void 0;
  const longest = Math.max(...screen.copies.map((run) => run.wall));
  return `${screen.copies.length} copies took ${duration(longest)} together, one takes ${duration(median(alone))} alone.`;
}
function wallsOf(rounds, purpose) {
  return rounds.filter((round) => round.purpose === purpose).flatMap((round) => round.copies.map((run) => run.wall));
}

// action/src/report/closing.ts
function closingLines({ subjects }, outcomeOf) {
  const named = (outcome) => subjects.filter((subject) => outcomeOf(subject) === outcome);
  const [failed, broken, skipped] = [named("failed"), named("broken"), named("skipped")];
  const lines = [
    { tone: "bad", text: tell(broken, "fails alone, without company", "fail alone") },
    {
      tone: "bad",
      text: tell(failed.filter(isPromised), "is not as expected", "are not as expected")
    },
    { tone: "bad", text: tell(failed.filter(isUnpromised), "fails the run", "fail the run") },
    {
      tone: failed.length + broken.length === 0 ? "good" : "plain",
      text: tellMet(subjects, skipped, [...failed, ...broken])
    },
    { tone: "aside", text: tell(skipped, "was skipped", "were skipped") }
  ];
  return [
    { tone: "plain", text: counts(subjects, skipped) },
    ...lines.filter(({ text }) => text !== "")
  ];
}
function counts(subjects, skipped) {
  const measured = subjects.filter((subject) => !skipped.includes(subject));
  const all = measured.length === 1 ? "1 program" : `${measured.length} programs`;
  const elapsed = subjects.reduce((sum, subject) => sum + subject.elapsed, 0);
  const kinds = verdictKinds.map((kind) => ({ kind, count: measured.filter((each) => each.verdict.kind === kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`);
  const told = kinds.length === 0 ? "" : `: ${kinds.join(", ")}`;
  return `${all} measured in ${duration(elapsed)}${told}.`;
}
function tell(subjects, one, many) {
  if (subjects.length === 0) return "";
  const names = listed(subjects.map(({ name }) => printable(name)));
  return `${subjects.length} ${subjects.length === 1 ? one : many}: ${names}.`;
}
function tellMet(subjects, skipped, bad) {
  const promised = subjects.filter(isPromised).filter((subject) => !skipped.includes(subject));
  const met = promised.filter((subject) => !bad.includes(subject)).length;
  if (promised.length === 0) {
    return bad.length === 0 && subjects.length > skipped.length ? "Nothing to fail on." : "";
  }
  return met === promised.length ? `Every expectation met: ${met} of ${promised.length}.` : `Expectations met: ${met} of ${promised.length}.`;
}
function isPromised({ expected }) {
  return expected !== void 0;
}
function isUnpromised({ expected }) {
  return expected === void 0;
}

// action/src/report/terminal/style.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var widths = { least: 48, most: 100 };
function fits(columns) {
  return columns >= widths.least;
}
function createStyle(columns, colored) {
  return {
    columns: Math.min(widths.most, Math.max(widths.least, columns)),
    colors: import_picocolors.default.createColors(colored)
  };
}
function wantsColors(environment, isTerminal) {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0";
  return isTerminal && environment["TERM"] !== "dumb";
}

// action/src/report/terminal/live-state.ts
import { basename } from "node:path";

// action/src/model/impossible.ts
function impossible(value) {
  throw new Error(`Internal error: unexpected value ${JSON.stringify(value)}`);
}

// action/src/report/terminal/live-state.ts
var nothingYet = { name: "", number: 0, stepStartedAt: 0, copies: [] };
function follow(state, event, now) {
  switch (event.kind) {
    case "subject-started":
      return { ...nothingYet, name: event.name, number: state.number + 1, stepStartedAt: now };
    case "step-started":
      return { ...state, ...beginStep(event.step, now) };
    case "copy-ended": {
      const { ending } = event.run;
      const failed = ending.kind === "exited" ? ending.code !== 0 : ending.kind !== "printed";
      return change(state, event.copy, { state: failed ? "failed" : "done", endedAt: now });
    }
    case "copy-frozen":
      return releaseOthers(change(state, event.copy, { state: "frozen", frozenAt: now }), now);
    case "copy-thawed":
      return change(state, event.copy, { state: "works", thawedAt: now });
    case "copy-sent-home":
      return change(state, event.copy, { state: "sent-home", endedAt: now });
    case "copy-waiting":
      return beginWait(state, event.copy, wordsOfWait(event), now);
    case "copy-went-on":
      return endWait(state, event.copy, now);
    case "step-ended":
      return { ...state, ...learnLife(event.observation) };
    case "copy-printed":
    case "state-busy":
    case "state-recovered":
    case "subject-ended":
      return state;
    default:
      return impossible(event);
  }
}
function noticeOf(event) {
  if (event.kind === "state-busy") {
    const by = event.owner === void 0 ? "" : ` (process ${event.owner})`;
    return `waiting: another lockjam${by} measures with ${event.path}`;
  }
  if (event.kind !== "state-recovered") return void 0;
  const kept = event.keptAs === void 0 ? "" : `; what lay in its place is now ${event.keptAs}`;
  return `an earlier run was cut off: ${event.path} is yours again${kept}`;
}
function describeStep(step) {
  if (step.kind === "probe") {
    return `copy 1 is frozen at ${percent(step.point)} of its life: can copy 2 finish?`;
  }
  switch (step.purpose) {
    case "warm-up":
      return "warms up, alone";
    case "solo":
      return "runs alone";
    case "screen":
    case "pair":
      return `${step.copies} copies together`;
    case "fresh":
      return `${step.copies} copies together, from fresh state`;
    case "repeat":
      return `${step.copies} copies together, once more`;
    default:
      return impossible(step.purpose);
  }
}
function showElapsed({ stepStartedAt }, now) {
  return duration(now - stepStartedAt);
}
function beginStep(step, now) {
  const copies = step.kind === "round" ? step.copies : 2;
  const startsAt = (copy) => step.kind === "probe" && copy === 2 ? "gate" : "works";
  return {
    step,
    stepStartedAt: now,
    copies: Array.from({ length: copies }, (_, index) => ({
      copy: index + 1,
      state: startsAt(index + 1),
      releasedAt: now
    }))
  };
}
function change(state, copy, parts) {
  const copies = state.copies.map((each) => each.copy === copy ? { ...each, ...parts } : each);
  return { ...state, copies };
}
function wordsOfWait({
  holder,
  path,
  isSure
}) {
  const whom = holder === void 0 ? "somebody else" : `copy ${holder}`;
  return `${isSure ? "waits" : "seems to wait"} for ${whom} on ${basename(path)}`;
}
function beginWait(state, copy, words, now) {
  const firstWait = state.firstWait ?? `copy ${copy} ${words}`;
  return change({ ...state, firstWait }, copy, { wait: { from: now, words } });
}
function endWait(state, copy, now) {
  const wait = state.copies.find((each) => each.copy === copy)?.wait;
  return wait === void 0 ? state : change(state, copy, { wait: { ...wait, to: now } });
}
function releaseOthers(state, now) {
  const copies = state.copies.map(
    (each) => each.state === "gate" ? { ...each, state: "works", releasedAt: now } : each
  );
  return { ...state, copies };
}
function learnLife(observation) {
  const isAlone = observation.kind === "round" && observation.copies.length === 1;
  const wall = isAlone ? observation.copies[0]?.wall : void 0;
  return wall === void 0 ? {} : { life: wall };
}

// action/src/report/terminal/draw-bar.ts
var signs = { works: "━", waits: "╌", frozen: "░" };
function drawBar(segments, scale, width, { colors }) {
  const paint = { works: colors.green, waits: colors.yellow, frozen: colors.cyan };
  const cell = (time) => Math.max(0, Math.min(width, Math.round(time / scale * width)));
  let drawn = 0;
  let bar = "";
  for (const { kind, from, to } of segments) {
    const begin = Math.max(drawn, cell(from));
    const end = Math.max(begin, cell(to));
    bar += " ".repeat(begin - drawn) + (end > begin ? paint[kind](signs[kind].repeat(end - begin)) : "");
    drawn = end;
  }
  return bar + " ".repeat(width - drawn);
}

// action/src/report/terminal/render-timeline.ts
var mostRows = 8;
var leftWidth = 12;
var rightWidth = 18;
function barWidth({ columns }) {
  return columns - leftWidth - rightWidth;
}
function renderTimeline(timeline, style) {
  const { colors } = style;
  const rows = timeline.rows.slice(0, mostRows);
  const left = timeline.rows.length - rows.length;
  return [
    ...rows.map((row) => renderRow(row, timeline.longest, style)),
    ...left > 0 ? [colors.dim(`  and ${left} more`)] : [],
    colors.dim(`${" ".repeat(leftWidth)}${tellLegend(timeline)}`)
  ];
}
function tellLegend({ rows, alone }) {
  const waits = rows.some((row) => row.waiting !== void 0);
  const bars = `${signs.works} works${waits ? `  ${signs.waits} waits` : ""}`;
  return alone === void 0 ? bars : `${bars}  (alone: ${duration(alone)})`;
}
function rowHead(copy) {
  return `  copy ${copy}`.padEnd(leftWidth);
}
function renderRow(row, longest, style) {
  const bar = drawBar(segmentsOf(row), longest, barWidth(style), style);
  return `${rowHead(row.copy)}${bar}  ${duration(row.end)}${renderEnding(row.ending, style)}`;
}
function segmentsOf({ end, waiting }) {
  if (waiting === void 0) return [{ kind: "works", from: 0, to: end }];
  return [
    { kind: "works", from: 0, to: waiting.from },
    { kind: "waits", ...waiting },
    { kind: "works", from: waiting.to, to: end }
  ];
}
function renderEnding(ending, { colors }) {
  switch (ending.kind) {
    case "exited":
      return ending.code === 0 ? "" : colors.red(` ✗ exit ${ending.code}`);
    case "signaled":
      return colors.red(` ✗ ${ending.signal}`);
    case "timed-out":
      return colors.red(" ✗ killed");
    case "printed":
      return colors.dim(" printed");
    default:
      return impossible(ending);
  }
}

// action/src/report/terminal/render-live.ts
var patience = 1.15;
var slack = 150;
var unknownPart = 0.75;
function renderLive(state, now, total, style) {
  if (state.step === void 0) return [];
  const { colors, columns } = style;
  const cut = (text) => text.slice(0, columns - 4);
  const head = `${printable(state.name)}  ${state.number} of ${total}`;
  const told = `${describeStep(state.step)}  ${showElapsed(state, now)}`;
  return [
    `${colors.cyan("▸")} ${colors.bold(cut(head))}`,
    `  ${colors.dim(cut(told))}`,
    ...state.copies.slice(0, mostRows).map((copy) => renderCopy(copy, state, now, style)),
    ...waitsOf(state).map((wait) => `  ${colors.yellow(cut(printable(wait)))}`)
  ];
}
function waitsOf({ copies }) {
  const waiting = copies.filter(({ wait, endedAt }) => wait && !wait.to && endedAt === void 0);
  const [first] = waiting;
  if (first?.wait === void 0) return [];
  const more = waiting.length === 1 ? "" : `, and ${waiting.length - 1} more wait`;
  return [`copy ${first.copy} ${first.wait.words}${more}`];
}
function renderCopy(copy, state, now, style) {
  const segments = segmentsOf2(copy, state, now).map(({ kind, from, to }) => ({
    kind,
    from: from - state.stepStartedAt,
    to: to - state.stepStartedAt
  }));
  const bar = drawBar(segments, scaleOf(state, now), barWidth(style), style);
  const waits = copy.endedAt === void 0 && segments.some(({ kind }) => kind === "waits");
  return `${rowHead(copy.copy)}${bar}  ${tell2(copy, waits, now)}`;
}
function scaleOf({ life, copies, stepStartedAt }, now) {
  const gone = (now - stepStartedAt) / unknownPart;
  return Math.max(1, gone, (life ?? 0) * copies.length);
}
function segmentsOf2(copy, { life }, now) {
  const { state, releasedAt, frozenAt, thawedAt, endedAt, wait } = copy;
  if (state === "gate") return [];
  if (frozenAt !== void 0) {
    return [
      { kind: "works", from: releasedAt, to: frozenAt },
      { kind: "frozen", from: frozenAt, to: thawedAt ?? now },
      { kind: "works", from: thawedAt ?? now, to: now }
    ];
  }
  const until = endedAt ?? now;
  if (wait !== void 0) {
    return [
      { kind: "works", from: releasedAt, to: wait.from },
      { kind: "waits", from: wait.from, to: wait.to ?? until },
      { kind: "works", from: wait.to ?? until, to: until }
    ];
  }
  const isLate = life !== void 0 && until - releasedAt > life * patience + slack;
  if (!isLate) return [{ kind: "works", from: releasedAt, to: until }];
  return [
    { kind: "works", from: releasedAt, to: releasedAt + life },
    { kind: "waits", from: releasedAt + life, to: until }
  ];
}
function tell2({ state, releasedAt, endedAt }, waits, now) {
  const words = {
    gate: "at the gate",
    works: "works",
    frozen: "frozen",
    done: "done",
    failed: "failed",
    "sent-home": "sent home"
  };
  const span2 = state === "gate" ? "" : ` ${duration((endedAt ?? now) - releasedAt)}`;
  return `${waits ? "waits" : words[state]}${span2}`;
}

// action/src/judge/explain/broken.ts
function explainBroken(verdict, report) {
  const { headline, why, advice } = describe(verdict, report);
  const who = verdict.failure.kind === "check" ? "check" : "program";
  const said = verdict.errorLine === "" ? void 0 : `The ${who} says: ${quoted(verdict.errorLine)}.`;
  return { headline, why: sentences(why, said), advice };
}
function describe({ failure }, report) {
  const alone = `Make ${quoted(report.command.join(" "))} work by itself in ${report.cwd}, then measure again.`;
  switch (failure.kind) {
    case "exit":
      return {
        headline: "fails even alone",
        why: `One copy alone exits with code ${failure.code}, so there is nothing to compare with.`,
        advice: alone
      };
    case "signal":
      return {
        headline: "is killed even alone",
        why: `One copy alone is ended by ${failure.signal}, so there is nothing to compare with.`,
        advice: alone
      };
    case "time-out":
      return {
        headline: "does not end",
        why: `One copy alone was still running after ${duration(failure.limit)} and was killed.`,
        advice: "Give it more time with `--timeout`, or stop at the first output with `--until`."
      };
    case "silent":
      return {
        headline: "prints nothing",
        why: "One copy alone ended without a word on standard output, and the first output was to be waited for.",
        advice: "Measure until it exits, with `--until exit`, or let it print a line."
      };
    case "needs-peers":
      return {
        headline: "needs other copies",
        why: "It does not finish alone, but does so together: there is no solo run to compare with.",
        advice: "Measure a program that does its work alone, without the part that waits for others."
      };
    case "check":
      return {
        headline: "damages its own state even alone",
        why: "The check of the subject fails after one copy alone, so there is nothing to compare with.",
        advice: "Make the check pass after a lonely run, then measure again."
      };
    case "refused":
      return {
        headline: "cannot be run here",
        why: `The system refused what lockjam needs to run it: ${failure.because}.`,
        advice: adviseRefused(failure.because)
      };
    default:
      return impossible(failure);
  }
}
function adviseRefused(because) {
  if (/\bE[MN]FILE\b/.test(because)) {
    return "Allow more open files (`ulimit -n`), or run fewer copies.";
  }
  if (/\bEAGAIN\b/.test(because)) {
    return "Allow more processes (`ulimit -u`), or run fewer copies.";
  }
  if (/\b(ENOSPC|EDQUOT)\b/.test(because)) {
    return "Make room: every round needs a copy of the state beside it, and a folder for temporary files.";
  }
  if (/\bkill EPERM\b/.test(because)) {
    return "Measure it without sudo and without set-user-ID programs, or start lockjam as that user.";
  }
  if (/another lockjam/.test(because)) return "Start it again when the other run has ended.";
  return "See that its folder, its state and the folder for temporary files can be read and written by you.";
}

// action/src/judge/explain/crowded.ts
var leastPart = 0.2;
function crowded({ rounds }) {
  const copies = rounds.find(({ purpose }) => purpose === "screen")?.copies ?? [];
  const [last] = copies.toSorted((one, other) => other.wall - one.wall);
  return last === void 0 || last.runQueue < leastPart * last.wall ? void 0 : `For ${duration(last.runQueue)} of it a copy was ready and no core was free.`;
}

// action/src/judge/explain/where.ts
import { isAbsolute, relative } from "node:path";
function where({ location, cwd }) {
  switch (location.kind) {
    case "found": {
      const { openedAt } = location;
      return `It was opened at ${at(openedAt, cwd)}: ${quoted(openedAt.sourceLine.trim())}.`;
    }
    case "silent":
      return `The line that opened it is not known: ${location.because.replace(/\.$/, "")}.`;
    default:
      return impossible(location);
  }
}
function whereIdle({ location, cwd }) {
  return location.kind === "found" ? `The rule reports ${at(location.openedAt, cwd)}, but in this run nobody waited for it.` : void 0;
}
function at({ file, line, column }, cwd) {
  const inside = relative(cwd, file);
  const shown = !isAbsolute(file) || inside.startsWith("..") || isAbsolute(inside) ? file : inside;
  return `${shown}:${line}:${column}`;
}

// action/src/judge/explain/concurrent.ts
var sizeable = 0.15;
function explainConcurrent(verdict, report) {
  const { serialShare, passedProbes, note } = verdict;
  const probed = passedProbes === 0 ? void 0 : `A copy finished while another stood frozen, ${passedProbes === 1 ? "once" : `${passedProbes} times`}.`;
  return {
    headline: headlineOf(note),
    why: sentences(
      together(report),
      note === void 0 ? crowded(report) : void 0,
      note === void 0 ? describeShare(serialShare) : describe2(note),
      probed,
      whereIdle(report)
    )
  };
}
function describeShare(serialShare) {
  return serialShare < sizeable ? `Hardly any of it was spent waiting for each other (serial share ${percent(serialShare)}).` : `The waits were too short, or too seldom, to be a queue (serial share ${percent(serialShare)}).`;
}
function headlineOf(note) {
  switch (note?.kind) {
    case void 0:
      return "runs side by side";
    case "single-flight":
      return "one copy works, the others use its result";
    case "single-instance":
      return "some copies leave the work to others";
  }
}
function describe2(note) {
  switch (note.kind) {
    case "single-flight":
      return `The others waited for the first one's result and used it: ${note.copies} copies took ${note.lives.toFixed(1)} x the time of one.`;
    case "single-instance":
      return `${note.early} of ${note.copies} copies ended within ${percent(note.after)} of a life, and well: handed over or skipped. Their work was not tested side by side.`;
    default:
      return impossible(note);
  }
}

// action/src/judge/explain/conflict.ts
function explainConflict(verdict, report) {
  const { failed, copies, errorLine, failedAfter } = verdict;
  const said = errorLine === "" ? ", without a word on standard error" : `, saying ${quoted(errorLine)}`;
  return {
    headline: `${failed} of ${copies} copies fail in company`,
    why: sentences(
      `Alone it works; of ${copies} copies released together ${failed} failed within ${duration(failedAfter)}${said}.`,
      held(verdict),
      where(report)
    ),
    advice: adviceFor(verdict)
  };
}
function held({ resource, holder }) {
  if (resource === void 0) return void 0;
  const who = holder === void 0 ? "A copy that got through" : `Copy ${holder.copy} (pid ${holder.pid}) got through and`;
  return `${who} held ${nameResource(resource)}.`;
}
function adviceFor({ resource }) {
  return resource?.detail?.startsWith("SQLite") === true ? "Commit and close before slow work begins, and set a busy time-out so that a copy waits its turn." : "Close it before slow work begins; where two copies may still meet, wait and try again, or give each copy its own folder.";
}

// action/src/judge/explain/deadlock.ts
function explainDeadlock({ ring, resource }, report) {
  const names = listed(ring.map((copy) => `copy ${copy}`)).replace(/^c/, "C");
  const how = ring.length === 2 ? "waited for each other: each held a lock that the other needed, and neither could go on." : "waited for each other in a ring: each held a lock that another needed, and none could go on.";
  return {
    headline: "copies wait for each other in a ring",
    why: sentences(
      `${names} ${how}`,
      resource === void 0 ? void 0 : `One of them waited for ${nameResource(resource)}.`,
      where(report)
    ),
    advice: resource?.detail?.startsWith("SQLite") === true ? "Begin with `BEGIN IMMEDIATE` when you are going to write, so that no two copies hold a read lock and want more." : "Let every copy take its locks in the same order, or take one lock that stands for all."
  };
}

// action/src/judge/explain/inconclusive.ts
function explainInconclusive({ reason }) {
  switch (reason.kind) {
    case "contradiction":
      return {
        headline: "the rounds do not agree",
        why: `The serial shares of its rounds were ${listed(reason.shares.map(percent))}: too far apart to say that copies wait, or that they do not.`,
        advice: "Run it again on a quieter machine."
      };
    case "round-timed-out":
      return {
        headline: "did not finish in company",
        why: `${reason.unfinished === 1 ? "One copy was" : `${reason.unfinished} copies were`} still running after ${duration(reason.limit)} and had to be killed; alone it ends.`,
        advice: "Let each copy do less work, or look at what it does when it is not alone."
      };
    case "one-core":
      return {
        headline: "cannot be judged on one core",
        why: "The program computes for most of its life and this machine has one core: copies of it can only take turns here, with or without a lock.",
        advice: "Run it on a machine with two cores or more."
      };
    case "skipped":
      return { headline: "not measured", why: reason.because };
    default:
      return impossible(reason);
  }
}

// action/src/judge/explain/serialized.ts
var nearlyAll = 0.8;
function explainSerialized(verdict, report) {
  switch (verdict.by) {
    case "copy":
      return behindCopy(verdict, report);
    case "lease":
      return behindLease(verdict, report);
    case "unknown":
      return behindUnknown(verdict, report);
    case "third-party":
      return behindThirdParty(verdict, report);
    default:
      return impossible(verdict.by);
  }
}
function behindCopy(verdict, report) {
  const { resource } = verdict;
  return {
    headline: headlineOf2(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      held2(verdict),
      profile(verdict),
      where(report)
    ),
    advice: adviceFor2(resource)
  };
}
function headlineOf2({ serialShare, capacity = 1 }) {
  if (capacity > 1) return `runs ${capacity} at a time`;
  return serialShare >= nearlyAll ? "runs one after the other" : "copies wait for each other in part";
}
function share({ serialShare }) {
  return `Serial share ${percent(serialShare)}: 0 % is side by side, 100 % is one after the other.`;
}
function waited({ waits }, { rounds }) {
  const screen = rounds.find((round) => round.purpose === "screen");
  if (waits.length === 0) return void 0;
  const who = waits.length < (screen?.copies.length ?? 0) ? "The others" : "The copies";
  return `${who} waited ${durations(waits)}.`;
}
function held2({ resource, holder, stalledFor, capacity = 1 }) {
  const several = capacity === 1 ? "a copy" : `${capacity} copies`;
  const copy = holder === void 0 || capacity > 1 ? several : `copy ${holder.copy} (pid ${holder.pid})`;
  const what = resource && nameResource(resource);
  if (stalledFor !== void 0) {
    const stood = `With ${copy} frozen for ${duration(stalledFor)}, another stood still`;
    return what === void 0 ? `${stood}, and went on after the thaw: it needs something that is held, and no lock table shows what.` : `${stood}: it held ${what}.`;
  }
  return what === void 0 ? void 0 : `${capital(copy)} held ${what}.`;
}
function profile({ holdProfile }) {
  return holdProfile === void 0 ? void 0 : `Alone, a copy holds it from ${percent(holdProfile.from)} to ${percent(holdProfile.to)} of its life.`;
}
function adviceFor2(resource) {
  if (resource?.detail?.startsWith("SQLite write transaction") === true) {
    return "Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.";
  }
  if (resource?.detail?.startsWith("SQLite") === true) {
    return "Close the database before slow work begins, and leave `locking_mode` at NORMAL.";
  }
  if (resource === void 0) {
    return "Look for what is open at that time - a store, a lock file, a port - and close it before slow work begins.";
  }
  return "Open it as late and close it as early as the work allows, and do slow work after it is closed.";
}
function behindLease(verdict, report) {
  const { resource } = verdict;
  const what = resource === void 0 ? "" : ` on ${nameResource(resource)}`;
  return {
    headline: headlineOf2(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      `They queue behind a lock with a heart-beat${what}, named from its coming and going: a frozen copy cannot renew it.`,
      where(report)
    ),
    advice: adviceFor2(resource)
  };
}
function behindUnknown(verdict, report) {
  return {
    headline: headlineOf2(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      "Every round shows it, but no copy can be frozen on this system, so what they queue for was not tested: this is a warning, no proof.",
      where(report)
    ),
    advice: "Measure it on Linux, which also names what the copies queue for."
  };
}
function behindThirdParty(verdict, report) {
  return {
    headline: "copies wait for somebody else",
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      "No frozen copy held up another, so they queue at something outside: a server, a daemon or a shared quota."
    ),
    advice: "Find the service that all copies talk to, and let it serve several at a time, or give each copy its own."
  };
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// action/src/judge/explain.ts
function explain(report) {
  if (report.verdict.coldStart !== true) return explainVerdict(report);
  const told = explainVerdict({ ...report, rounds: freshRoundsOf(report) });
  const { headline, why } = told;
  return { ...told, headline: `${headline}, at a first start`, why: sentences(why, firstStart) };
}
var firstStart = "Only copies that start from fresh state do so; from what an earlier run left behind they run side by side.";
function freshRoundsOf({ rounds }) {
  return rounds.flatMap((round) => {
    if (round.purpose === "fresh") return [{ ...round, purpose: "screen" }];
    return round.purpose === "warm-up" ? [{ ...round, purpose: "solo" }] : [];
  });
}
function explainVerdict(report) {
  const { verdict } = report;
  switch (verdict.kind) {
    case "concurrent":
      return explainConcurrent(verdict, report);
    case "slower":
      return explainSlower(verdict, report);
    case "serialized":
      return explainSerialized(verdict, report);
    case "conflict":
      return explainConflict(verdict, report);
    case "deadlock":
      return explainDeadlock(verdict, report);
    case "corrupted":
      return explainCorrupted(verdict, report);
    case "inconclusive":
      return explainInconclusive(verdict);
    case "broken":
      return explainBroken(verdict, report);
    default:
      return impossible(verdict);
  }
}
function explainSlower({ spentOn, extra, serialShare }, report) {
  const spent = {
    cpu: "waiting for a free core",
    io: "waiting for the disk",
    unknown: "on something that no copy holds"
  }[spentOn];
  return {
    headline: "slower in company, but nobody holds up the others",
    why: sentences(
      together(report),
      `The extra ${duration(extra)} were spent ${spent}: the price does not grow as a queue does (serial share ${percent(serialShare)}).`
    ),
    advice: "Nothing needs unlocking. If the price matters, let the copies do less of the same work at once."
  };
}
function explainCorrupted({ errorLine }, report) {
  return {
    headline: "copies damage what they share",
    why: sentences(
      "Every copy ended well, but what they left behind no longer passes the check of the subject.",
      errorLine === "" ? void 0 : `The check says: ${quoted(errorLine)}.`,
      where(report)
    ),
    advice: "Let one copy write at a time: use a store that locks, or write to a new file and rename it into place."
  };
}

// action/src/report/is-skipped.ts
function isSkipped({ verdict }) {
  return verdict.kind === "inconclusive" && verdict.reason.kind === "skipped";
}

// action/src/report/facts.ts
import { isAbsolute as isAbsolute2, relative as relative2, sep } from "node:path";
function factsOf(report, cwd) {
  const { headline, why, advice } = explain(report);
  const facts = [
    { label: "command", text: showCommand(report) },
    { label: "verdict", text: `${report.verdict.kind}: ${headline}` },
    { label: "serial share", text: showShare(report) },
    ...queueFacts(report),
    { label: "opened at", text: showLocation(report, cwd) },
    ...expectationFacts(report),
    { label: "why", text: why },
    { label: "what to do", text: advice ?? "" }
  ];
  return facts.map(({ label, text }) => ({ label, text: printable(text) })).filter(({ text }) => text !== "");
}
function showCommand({ command }) {
  return command.map((word) => /\/node$/.test(word) ? "node" : word).join(" ");
}
function showShare({ verdict }) {
  const { kind, serialShare } = verdict;
  return kind === "concurrent" || kind === "slower" || kind === "serialized" ? percent(serialShare) : "";
}
function queueFacts({ verdict }) {
  if (verdict.kind === "conflict") return conflictFacts(verdict);
  return verdict.kind === "serialized" ? waitFacts(verdict) : [];
}
function waitFacts({ resource, holder, waits, by }) {
  const unnamed = by === "copy" ? "something that no lock table shows" : "somebody else";
  return [
    { label: "waits for", text: resource === void 0 ? unnamed : nameResource(resource) },
    { label: "held by", text: showHolder(holder) },
    { label: "others waited", text: durations(waits) }
  ];
}
function conflictFacts(verdict) {
  const { resource, holder, failed, copies, failedAfter, errorLine } = verdict;
  const text = `${failed} of ${copies} copies, within ${duration(failedAfter)}`;
  return [
    { label: "failed", text },
    { label: "saying", text: errorLine },
    { label: "refused", text: resource === void 0 ? "" : nameResource(resource) },
    { label: "held by", text: showHolder(holder) }
  ];
}
function showHolder(holder) {
  return holder === void 0 ? "" : `copy ${holder.copy} (pid ${holder.pid})`;
}
function showLocation({ location, verdict }, cwd) {
  if (location.kind === "found") return showPlace(location.openedAt, cwd);
  switch (verdict.kind) {
    case "inconclusive":
    case "broken":
      return "";
    case "concurrent":
    case "slower":
      return `no line to blame: ${location.because}`;
    default:
      return `not known: ${location.because}`;
  }
}
function showPlace({ file, line, column, messageId, sourceLine }, cwd) {
  return `${within(cwd, file)}:${line}:${column} ${sourceLine.trim()} (${messageId})`;
}
function within(folder, file) {
  const inside = relative2(folder, file);
  const isOutside = !isAbsolute2(file) || isAbsolute2(inside) || inside.split(sep)[0] === "..";
  return isOutside ? file : inside.split(sep).join("/");
}
function expectationFacts(report) {
  const { expected, disagreements } = report;
  if (expected === void 0 || isSkipped(report)) return [];
  const text = disagreements.map(({ message }) => message).join(" ");
  return [{ label: "expectation", text: text === "" ? "met" : `not met. ${text}` }];
}

// action/src/report/terminal/timeline.ts
var leastWait = 30;
function timelineOf({ rounds, verdict }) {
  const screen = rounds.find(({ purpose }) => purpose === "screen");
  if (screen === void 0 || screen.copies.length === 0) return void 0;
  const alone = rounds.filter(({ purpose }) => purpose === "solo").flatMap(({ copies }) => copies.map((run) => run.wall));
  const life = alone.length === 0 ? void 0 : Math.max(...alone);
  const queues = verdict.kind === "serialized" || verdict.kind === "deadlock";
  return {
    longest: Math.max(1, ...screen.copies.map((run) => run.wall)),
    ...life === void 0 ? {} : { alone: life },
    rows: inOrderOfEnd(screen.copies).map((run) => ({
      copy: run.copy,
      end: run.wall,
      ending: run.ending,
      ...queues ? waitOf(run, screen, life) : {}
    }))
  };
}
function inOrderOfEnd(copies) {
  return copies.toSorted((one, other) => one.wall - other.wall);
}
function waitOf(run, { waits, holds }, life) {
  const seen = waits.filter((wait) => wait.copy === run.copy);
  if (seen.length > 0) {
    return span(
      Math.min(...seen.map((wait) => wait.from)),
      Math.max(...seen.map((wait) => wait.to))
    );
  }
  const excess = life === void 0 ? 0 : run.wall - run.runQueue - life;
  if (run.ending.kind === "timed-out") return span(run.wall - excess, run.wall);
  const [longest] = holds.filter((hold) => hold.copy === run.copy && hold.access === "write").toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const to = longest === void 0 ? excess : Math.max(longest.from, excess);
  return span(to - excess, to);
}
function span(from, to) {
  return to - from < leastWait ? {} : { waiting: { from, to } };
}

// action/src/report/terminal/wrap.ts
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// action/src/report/terminal/render-subject.ts
function renderSubject(report, cwd, outcome, style) {
  const timeline = timelineOf(report);
  return [
    renderTitle(report, outcome, style),
    ...timeline === void 0 ? [] : renderTimeline(timeline, style),
    ...factsOf(report, cwd).filter(({ label }) => isShown(label, report)).flatMap((fact) => renderFact(fact, style)),
    ""
  ];
}
function renderTitle(report, outcome, { colors }) {
  const marks = {
    passed: colors.green("✓"),
    failed: colors.red("✗"),
    broken: colors.red("✗"),
    skipped: colors.dim("-")
  };
  const name = colors.bold(printable(report.name));
  const { headline } = explain(report);
  const kind = paintVerdict(report, `${report.verdict.kind}, ${headline}`, colors);
  return `${marks[outcome]} ${name}  ${kind}  ${colors.dim(duration(report.elapsed))}`;
}
function paintVerdict({ verdict }, text, colors) {
  if (verdict.kind === "concurrent" || verdict.kind === "slower") return colors.green(text);
  return verdict.kind === "inconclusive" ? colors.dim(text) : colors.yellow(text);
}
var shownByFacts = /* @__PURE__ */ new Set(["serialized", "conflict"]);
function isShown(label, report) {
  if (label === "verdict") return false;
  if (label === "why") return !shownByFacts.has(report.verdict.kind);
  return !isSkipped(report) || label !== "command";
}
var labelWidth = 15;
function renderFact({ label, text }, { columns, colors }) {
  const [first = "", ...rest] = wrap(text, columns - labelWidth - 2);
  const paint = painters(colors)[label] ?? ((line) => line);
  return [
    `  ${colors.dim(label.padEnd(labelWidth))}${paint(first)}`,
    ...rest.map((line) => `  ${" ".repeat(labelWidth)}${paint(line)}`)
  ];
}
function painters(colors) {
  return { "opened at": colors.cyan, "what to do": colors.bold, saying: colors.red };
}

// action/src/report/terminal/terminal.ts
var redrawEvery = 100;
function createTerminalView(options) {
  const { write, clock, total, cwd, outcomeOf } = options;
  const style = createStyle(options.columns, options.colored);
  const picture = createPicture(write);
  let state = nothingYet;
  const draw = () => {
    picture.draw(renderLive(state, clock(), total, style));
  };
  const redraws = options.redraws && fits(options.columns);
  const timer = redraws ? setInterval(draw, redrawEvery) : void 0;
  const settle = (lines) => {
    picture.draw([]);
    if (options.tellsResults) write(toText(lines));
  };
  return {
    tell(event) {
      const { firstWait } = state;
      state = follow(state, event, clock());
      if (event.kind === "subject-ended") {
        state = { ...nothingYet, number: state.number };
        settle(renderSubject(event.report, cwd, outcomeOf(event.report), style));
        return;
      }
      const notice = noticeOf(event);
      if (notice !== void 0) {
        picture.draw([]);
        write(`${printable(event.name)}: ${printable(notice)}
`);
      }
      if (redraws) draw();
      else if (event.kind === "step-started") {
        write(`${printable(event.name)}: ${describeStep(event.step)}
`);
      } else if (state.firstWait !== void 0 && firstWait === void 0) {
        write(`${printable(event.name)}: ${printable(state.firstWait)}
`);
      }
    },
    close(report) {
      settle(renderClosing(report, outcomeOf, style));
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      picture.draw([]);
    }
  };
}
function renderTerminal(report, cwd, outcomeOf, style) {
  const blocks = report.subjects.flatMap(
    (subject) => renderSubject(subject, cwd, outcomeOf(subject), style)
  );
  return toText([...blocks, ...renderClosing(report, outcomeOf, style)]);
}
function renderClosing(report, outcomeOf, { colors }) {
  const paint = {
    plain: colors.bold,
    good: (text) => colors.green(`✓ ${text}`),
    bad: (text) => colors.red(`✗ ${text}`),
    aside: (text) => colors.dim(`- ${text}`)
  };
  return closingLines(report, outcomeOf).map(({ tone, text }) => paint[tone](text));
}
function toText(lines) {
  return lines.map((line) => `${line}
`).join("");
}
function createPicture(write) {
  let height = 0;
  return {
    draw(lines) {
      if (height === 0 && lines.length === 0) return;
      const back = height === 0 ? "" : `\x1B[${height}A\x1B[0J`;
      write(back + toText(lines));
      height = lines.length;
    }
  };
}

export {
  duration,
  percent,
  durations,
  nameResource,
  quoted,
  closingLines,
  impossible,
  explain,
  factsOf,
  within,
  timelineOf,
  createStyle,
  wantsColors,
  createTerminalView,
  renderTerminal
};
