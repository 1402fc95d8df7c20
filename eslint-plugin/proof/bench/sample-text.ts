/** What a sample text is made of. */
export interface Sample {
  /** About how many lines it has. */
  readonly lines: number;
  /** How many lines there are to one opening; `Infinity`: none, and no module that has any. */
  readonly linesPerOpening: number;
}

/** A module as people write them: functions of 20 lines, of which some open a handle. */
export function sampleText({ lines, linesPerOpening }: Sample): string {
  const parts = [linesPerOpening === Infinity ? '' : `import Database from 'better-sqlite3';`];
  let opened = 0;
  for (let line = 1; line < lines; line += LINES_PER_FUNCTION) {
    const number = parts.length;
    const isDue = line / linesPerOpening >= opened;
    if (isDue) opened++;
    parts.push(isDue ? withHandle(number) : withoutHandle(number));
  }
  return parts.join('\n');
}

/** One body with so many statements, and one handle that is closed behind the last of them. */
export function longBody(statements: number): string {
  const middle = Array.from({ length: statements }, (_, at) => statement(at)).join('\n');
  return `import Database from 'better-sqlite3';
export function run(path, options, items) {
  const db = new Database(path);
  try {
${middle}
  } finally {
    db.close();
  }
}`;
}

/** One body in which so many handles are opened, used and closed one after the other. */
export function manyHandles(count: number): string {
  const all = Array.from(
    { length: count },
    (_, at) => `  const db${at} = new Database('${at}');
  try {
    out.push(db${at}.prepare('select 1').get());
  } finally {
    db${at}.close();
  }`,
  );
  return `import Database from 'better-sqlite3';\nexport function run(out) {\n${all.join('\n')}\n}`;
}

const LINES_PER_FUNCTION = 20;

function withHandle(number: number): string {
  return `
/** Reads what is stored for each key. */
export async function read${number}(path, keys, options) {
  const found = new Map();
  const db = new Database(path, { timeout: options.timeout });
  try {
    const get = db.prepare('select value from entries where key = ?');
    for (const key of keys) {
      const row = get.get(key);
      if (row === undefined) continue;
      if (options.verbose) console.log(key, row.value);
      found.set(key, JSON.parse(row.value));
    }
    db.exec('delete from entries where expired');
  } finally {
    db.close();
  }
  const text = [...found].map(([key, value]) => key + '=' + value).join(options.separator);
  await options.write(text);
  return found;
}`;
}

function withoutHandle(number: number): string {
  return `
/** Groups the items by what the key gives. */
export function group${number}(items, keyOf, options = {}) {
  const groups = new Map();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index) ?? options.fallback;
    if (key === undefined || options.skip?.has(key)) continue;
    const known = groups.get(key);
    if (known) {
      known.push({ ...item, index });
    } else {
      groups.set(key, [{ ...item, index }]);
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  if (options.limit !== undefined && sorted.length > options.limit) {
    throw new RangeError('too many groups: ' + sorted.length);
  }
  return new Map(sorted.map(([key, list]) => [key, list.toReversed()]));
}`;
}

function statement(at: number): string {
  switch (at % 4) {
    case 0:
      return `    const row${at} = db.prepare('select ?').get(items[${at}]);`;
    case 1:
      return `    if (options.flag${at}) console.log(row${at - 1}, items.length);`;
    case 2:
      return `    const text${at} = JSON.stringify(row${at - 2}) + options.name.toUpperCase();`;
    default:
      return `    for (const item of items) if (item.id === ${at}) item.done(text${at - 1});`;
  }
}
