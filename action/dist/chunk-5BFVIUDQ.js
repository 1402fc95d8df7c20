import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  permalink
} from "./chunk-X5XGSJAQ.js";
import {
  deliver,
  findingsOf
} from "./chunk-Q2JNSCLA.js";
import {
  closingLines,
  duration,
  durations,
  explain,
  nameResource,
  percent,
  timelineOf,
  within
} from "./chunk-VAJWVKYU.js";
import {
  printable,
  verdictKinds
} from "./chunk-3FB633JR.js";

// action/src/report/annotations.ts
var mostOfALevel = 10;
var longestMessage = 4096;
function annotate(report, options) {
  const all = findingsOf(report, options).map(annotationOf);
  const shown = ["error", "warning", "notice"].flatMap(
    (level) => all.filter((annotation) => annotation.level === level).slice(0, mostOfALevel)
  );
  return { shown, left: all.length - shown.length };
}
function annotationOf({ level, title, texts, place }) {
  const { file, line, column } = place;
  return {
    level,
    message: cut(texts.join("\n")),
    properties: {
      title,
      ...file === void 0 ? {} : { file },
      ...line === void 0 ? {} : { startLine: line },
      ...column === void 0 ? {} : { startColumn: column }
    }
  };
}
function cut(message) {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

// action/src/report/outputs.ts
function renderOutputs({ subjects }, reportFile) {
  const verdicts = subjects.map(({ verdict }) => verdict);
  const count = (kind) => String(verdicts.filter((verdict) => verdict.kind === kind).length);
  const shares = verdicts.map(({ serialShare }) => serialShare);
  return {
    verdict: verdictKinds.findLast((kind) => verdicts.some((each) => each.kind === kind)) ?? "",
    serialized: count("serialized"),
    conflicts: count("conflict"),
    "serial-share": Math.max(0, ...shares).toFixed(3),
    "report-file": reportFile
  };
}

// action/src/report/markdown-text.ts
var meaningful = /[\\`*_[\]{}<>&|~@#$!]|:(?!\s|$)/g;
function markdownText(text) {
  return printable(text).replaceAll(meaningful, entity).replace(/^[-+=]/, entity).replace(/^(\d+)([.)])/, (_, digits, mark2) => digits + entity(mark2)).replaceAll(/www\./gi, (start) => start.slice(0, -1) + entity("."));
}
function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownSentence(text) {
  return markdownText(text).replaceAll(/&#96;(.*?)&#96;/g, "<code>$1</code>");
}
function markdownCode(text) {
  return `<code>${markdownText(text)}</code>`;
}

// action/src/report/markdown-code-block.ts
function markdownCodeBlock(text, language) {
  const safe = text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll(/(?![\n\t])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "").toWellFormed();
  const longest = Math.max(2, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${safe}
${fence}`;
}

// action/src/report/mermaid.ts
var mostRows = 16;
function renderMermaid(report) {
  const timeline = timelineOf(report);
  const probe = report.probes.find(({ outcome }) => outcome === "stalled");
  const waits = waitWords(report);
  const charts = [];
  if (timeline !== void 0) {
    const rows = timeline.rows.slice(0, mostRows);
    const alone = timeline.alone === void 0 ? "" : `, alone ${duration(timeline.alone)}`;
    const title = `${timeline.rows.length} copies released together${alone}`;
    charts.push(
      renderChart(
        title,
        rows.map((row) => sectionOf(row, waits))
      )
    );
  }
  if (probe !== void 0 && report.verdict.kind === "serialized") {
    charts.push(renderChart(titleOf(probe), probeSections(probe, waits)));
  }
  return charts;
}
function waitWords({ verdict }) {
  const resource = "resource" in verdict ? verdict.resource : void 0;
  return resource === void 0 ? "waits" : `waits for ${nameResource(resource)}`;
}
function sectionOf({ copy, end, ending, waiting }, waits) {
  const name = `copy ${copy}`;
  const works = `works${wordsOf(ending)}`;
  if (waiting === void 0) return { name, bars: [bar(works, "active", 0, end)] };
  const { from, to } = waiting;
  const bars = [bar("works", "active", 0, from), bar(waits, "crit", from, to)];
  return { name, bars: [...bars, bar(works, "active", to, end)] };
}
function wordsOf(ending) {
  if (ending.kind === "exited") return ending.code === 0 ? "" : `, exit ${ending.code}`;
  return ending.kind === "signaled" ? `, ${ending.signal}` : `, ${ending.kind}`;
}
function titleOf({ frozenCopies, frozenFor }) {
  const who = frozenCopies === 1 ? "copy 1" : `${frozenCopies} copies`;
  return `The proof, ${who} frozen for ${duration(frozenFor)}`;
}
function probeSections(probe, waits) {
  const { frozen, other, offset, frozenFor } = probe;
  const thaw = offset + (probe.thawedAt ?? frozenFor);
  const freeze = Math.max(0, thaw - frozenFor);
  const first = {
    name: probe.frozenCopies === 1 ? "copy 1" : "first copies",
    bars: [
      bar("works", "active", 0, freeze),
      bar("frozen", "done", freeze, thaw),
      bar("works", "active", thaw, Math.max(thaw, frozen.wall))
    ]
  };
  if (other === void 0) return [first];
  const end = offset + other.wall;
  const second = {
    name: "another",
    bars: [bar(waits, "crit", offset, Math.min(thaw, end)), bar("works", "active", thaw, end)]
  };
  return [first, second];
}
function bar(text, paint, from, to) {
  return { text, paint, from: Math.round(from), to: Math.round(to) };
}
var short = 1e4;
var minute = 6e4;
function renderChart(title, sections) {
  const longest = Math.max(...sections.flatMap(({ bars }) => bars.map(({ to }) => to)));
  return [
    "```mermaid",
    "gantt",
    `  title ${mermaidText(title)}`,
    "  dateFormat x",
    `  axisFormat ${axisFormat(longest)}`,
    ...sections.flatMap(({ name, bars }) => [
      `  section ${mermaidText(name)}`,
      ...bars.filter(({ from, to }) => to > from).map(({ text, paint, from, to }) => `  ${mermaidText(text)} :${paint}, ${from}, ${to}`)
    ]),
    "```"
  ].join("\n");
}
function axisFormat(longest) {
  if (longest <= short) return "%-S.%L s";
  return longest < minute ? "%-S s" : "%-M:%S";
}
var longestText = 60;
function mermaidText(text) {
  const plain = printable(text).replaceAll(/[^\p{L}\p{N} .,()/_+*=@-]/gu, "_").replaceAll(/(?<=%)%|-(?=-)/g, "").trim();
  return plain.length > longestText ? `${plain.slice(0, longestText - 1)}…` : plain || "unnamed";
}

// action/src/report/summary-table.ts
function renderSummaryTable(subjects, options) {
  const head = [
    "",
    "Program",
    "Verdict",
    "Serial share",
    "Waits for",
    "Others waited",
    "Opened at"
  ];
  const rows = subjects.map((subject) => [
    mark(subject, options.isFailure(subject)),
    markdownText(subject.name),
    markdownText(`${subject.verdict.kind}: ${explain(subject).headline}`),
    percent(subject.verdict.serialShare),
    ...queueCells(subject),
    subject.location.kind === "silent" ? "" : lineLink(subject.location.openedAt, options)
  ]);
  const table = [head, head.map(() => "---"), ...rows];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function mark({ verdict }, fails) {
  if (fails) return "❌";
  return verdict.kind === "inconclusive" ? "❔" : "✅";
}
function queueCells({ verdict }) {
  const resource = "resource" in verdict ? verdict.resource : void 0;
  return [
    resource === void 0 ? "" : markdownText(nameResource(resource)),
    verdict.kind === "serialized" ? durations(verdict.waits) : ""
  ];
}
function lineLink({ file, line }, { workspace, repository }) {
  const path = within(workspace, file);
  const code = markdownCode(`${path}:${line}`);
  const address = repository && permalink(repository, path, line);
  return address === void 0 ? code : `[${code}](${address})`;
}

// action/src/report/summary-section.ts
function renderSummarySection(subject, detail, options) {
  const { headline, why, advice } = explain(subject);
  const pictures = detail === "everything" ? renderMermaid(subject) : [];
  const text = [
    markdownCode(subject.command.join(" ")),
    ...pictures,
    markdownSentence(why),
    ...advice === void 0 ? [] : [`**What to do.** ${markdownSentence(advice)}`],
    ...detail === "everything" ? renderChange(subject, options) : [],
    ...subject.disagreements.map(
      ({ message }) => `**Expected otherwise.** ${markdownSentence(message)}`
    )
  ].join("\n\n");
  const title = markdownText(`${subject.name} ${headline}`);
  const open = options.isFailure(subject) ? " open" : "";
  return `<details${open}><summary>${title}</summary>

${text}

</details>`;
}
function renderChange({ location }, options) {
  if (location.kind === "silent") return [];
  const { openedAt } = location;
  const { message, suggestion } = openedAt;
  const said = `**The line.** ${lineLink(openedAt, options)}: ${markdownSentence(message)}`;
  if (suggestion === void 0) return [said];
  const title = `**A change that cures it.** ${markdownSentence(suggestion.title)}`;
  return [said, title, markdownCodeBlock(suggestion.diff, "diff")];
}

// action/src/report/summary.ts
var summaryLimit = 1024 * 1024 - 4096;
function renderSummary(report, options) {
  let text = "";
  for (const detail of details(report.subjects.length)) {
    text = render(report, options, detail);
    if (new TextEncoder().encode(text).byteLength <= options.limit) return text;
  }
  return text;
}
function details(subjects) {
  return [
    { sections: "all", within: "everything", rows: subjects },
    { sections: "failures", within: "everything", rows: subjects },
    { sections: "failures", within: "words", rows: subjects },
    ...[subjects, 1e3, 100, 10, 0].filter((rows) => rows <= subjects).map((rows) => ({ sections: "none", within: "words", rows }))
  ];
}
function render(report, options, detail) {
  const { sections, within: within2, rows } = detail;
  const failed = report.subjects.filter(options.isFailure);
  const ordered = [...failed, ...report.subjects.filter((subject) => !failed.includes(subject))];
  const told = { all: ordered, failures: failed, none: [] }[sections];
  return [
    `## lockjam: ${total(report.subjects.length, failed.length)}`,
    ...rows === 0 ? [] : [renderSummaryTable(ordered.slice(0, rows), options)],
    ...leftOut(ordered.length - rows, detail, options.annotationsLeft),
    ...told.map((subject) => renderSummarySection(subject, within2, options)),
    renderMachine(report)
  ].join("\n\n");
}
function total(subjects, failed) {
  const all = subjects === 1 ? "1 program" : `${subjects} programs`;
  return failed === 0 ? `${all} measured, nothing to fail on` : `${failed} of ${all} failed`;
}
function leftOut(rows, { sections, within: within2 }, annotations) {
  const told = {
    all: "",
    failures: "programs that passed are not explained",
    none: "the explanations are left out"
  }[sections];
  const notes = [
    rows > 0 ? `${rows} more programs are not shown` : "",
    told,
    within2 === "words" && sections !== "none" ? "timelines and changes are left out" : "",
    annotations > 0 ? `${annotations} more annotations are not shown in the pull request` : ""
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [`_There is not room for everything: ${notes.join("; ")}._`];
}
function renderMachine({ machine, tool }) {
  const { cores, load, os, node } = machine;
  const parts = [`${tool.name} ${tool.version}`, `${cores} cores`, `load ${load.toFixed(1)}`, os];
  return `<sub>${markdownText([...parts, `Node.js ${node}`].join(", "))}</sub>`;
}

// action/src/report/publish.ts
async function publish(report, how, commands) {
  await deliver(report, how.report, how);
  const isFailure = (subject) => ["failed", "broken"].includes(how.outcomeOf(subject));
  const { shown, left } = annotate(report, { ...how, isFailure });
  for (const { level, message, properties } of how.annotations ? shown : []) {
    commands[level](message, properties);
  }
  if (needsError(report, how, isFailure)) {
    const closing = closingLines(report, how.outcomeOf).map(({ text }) => text);
    commands.error(closing.join(" "));
  }
  for (const [name, value] of Object.entries(renderOutputs(report, how.reportFile))) {
    commands.setOutput(name, value);
  }
  if (!how.summary || how.summaryFile === void 0) return;
  const { workspace, repository } = how;
  const options = {
    isFailure,
    workspace,
    ...repository === void 0 ? {} : { repository },
    annotationsLeft: how.annotations ? left : 0,
    limit: summaryLimit
  };
  await how.append(how.summaryFile, renderSummary(report, options)).catch((error) => {
    commands.warning(`The job summary could not be written: ${String(error)}`);
  });
}
function needsError({ subjects }, { annotations, outcomeOf, isPart }, isFailure) {
  const nothingMeasured = subjects.every((subject) => outcomeOf(subject) === "skipped");
  return nothingMeasured && !isPart || !annotations && subjects.some(isFailure);
}

export {
  publish
};
