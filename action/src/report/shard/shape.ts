/** Looks whether unknown data has the form of a type; answers with what is wrong, or nothing. */
export interface Shape<Value> {
  (value: unknown, at: string): Fault | undefined;
  /** Never there: it lets the compiler see that a shape is one of the type that it is meant for. */
  readonly of?: Value;
}

/** The first thing that is wrong: where, and what was expected. */
export interface Fault {
  readonly at: string;
  readonly expected: string;
}

type RequiredKey<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key] ? never : Key;
}[keyof Value];

/** The fields of an object that must be there; others may be given to be looked at as well. */
export type Fields<Value> = { readonly [Key in RequiredKey<Value>]: Shape<Value[Key]> } & {
  readonly [Key in keyof Value]?: Shape<Value[Key]>;
};

/** An object with these fields; further ones are not looked at. */
export function object<Value>(fields: Fields<Value>): Shape<Value> {
  const entries = Object.entries<Shape<unknown>>(fields);
  return (value, at) => {
    if (typeof value !== 'object' || value === null) return { at, expected: 'an object' };
    for (const [name, shape] of entries) {
      const fault = shape((value as Readonly<Record<string, unknown>>)[name], `${at}.${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** A list of any length. */
export function list<Item>(shape: Shape<Item>): Shape<readonly Item[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return { at, expected: 'a list' };
    for (const [index, item] of value.entries()) {
      const fault = shape(item, `${at}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** A value that may be absent. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value, at) => (value === undefined ? undefined : shape(value, at));
}

/** One of a union of objects, told apart by `kind`, each with its other fields. Every kind must be given. */
export function union<Value extends { readonly kind: string }>(kinds: {
  readonly [Kind in Value['kind']]: Fields<Omit<Extract<Value, { readonly kind: Kind }>, 'kind'>>;
}): Shape<Value> {
  const table = new Map(
    Object.entries<Fields<object>>(kinds).map(([kind, fields]) => [kind, object(fields)]),
  );
  return (value, at) => {
    const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
    const shape = typeof kind === 'string' ? table.get(kind) : undefined;
    return shape === undefined
      ? { at: `${at}.kind`, expected: `one of ${[...table.keys()].join(', ')}` }
      : shape(value, at);
  };
}

/** One of a few words or numbers. */
export function oneOf<const Value extends string | number>(
  ...values: readonly Value[]
): Shape<Value> {
  return (value, at) =>
    values.some((each) => each === value)
      ? undefined
      : { at, expected: `one of ${values.join(', ')}` };
}

/** Any text. Also fits branded ones. */
export function text(value: unknown, at: string): Fault | undefined {
  return typeof value === 'string' ? undefined : { at, expected: 'a text' };
}

/** Any finite number. Also fits branded ones. */
export function number(value: unknown, at: string): Fault | undefined {
  return Number.isFinite(value) ? undefined : { at, expected: 'a number' };
}

/** True or false. */
export function truth(value: unknown, at: string): Fault | undefined {
  return typeof value === 'boolean' ? undefined : { at, expected: 'true or false' };
}
