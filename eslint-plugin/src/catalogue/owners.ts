/** Functions and classes that take a handle over and close it, or are closed themselves. */
export interface Owner {
  readonly module: string;
  readonly names: readonly string[];
}

/** Wrappers that hold what they are given, alphabetical by module. Sources: their own manuals. */
export const owners = [
  // Source: https://orm.drizzle.team/docs/get-started-sqlite
  { module: 'drizzle-orm/better-sqlite3', names: ['drizzle'] },
  // Source: https://kysely.dev/docs/dialects
  { module: 'kysely', names: ['Kysely', 'SqliteDialect'] },
] as const satisfies readonly Owner[];
