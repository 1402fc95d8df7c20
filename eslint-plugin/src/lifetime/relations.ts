import type { Place } from '../model.ts';

/** What a place is to the handle. Places without a relation have nothing to do with it. */
export type Relation =
  /** Null, undefined or false. */
  | 'absent'
  /** A function, an object with one, or a promise, that uses the handle and cannot close it. */
  | 'capture'
  /** A statement, an iterator or another object that needs the handle open. */
  | 'derived'
  /** Closes the handle when it is closed or called: a stack, a function, a wrapper. */
  | 'guard'
  | 'handle'
  /** An object or array with the handle inside. */
  | 'holder'
  /** A promise for something that the handle is still working on. */
  | 'pending'
  /** Something else that is true. */
  | 'present'
  /** A promise of the handle itself. */
  | 'promise'
  /** An open transaction of the handle: ends with it, or by its own methods. */
  | 'transaction'
  /** An object with the handle inside, whose class never closes it. */
  | 'trapped';

/** True when the place has the handle, or something that needs it. */
export function isStrong(relation: Relation | undefined): relation is Strong {
  return relation !== undefined && relation !== 'absent' && relation !== 'present';
}

type Strong = Exclude<Relation, 'absent' | 'present'>;

/**
 * The places that have a relation to the handle, each with its own. Immutable.
 * There are seldom more than five, so they are searched one by one; a number that does not depend on
 * their order tells most unequal ones apart.
 */
export class Relations implements Iterable<readonly [Place, Relation]> {
  static readonly none = new Relations([], []);

  readonly #places: readonly Place[];
  readonly #kinds: readonly Relation[];
  readonly #sum: number;

  private constructor(places: readonly Place[], kinds: readonly Relation[]) {
    this.#places = places;
    this.#kinds = kinds;
    let sum = 0;
    for (let index = 0; index < places.length; index++) {
      sum = (sum + (places[index]?.id ?? 0) * PRIME + (kinds[index]?.length ?? 0)) | 0;
    }
    this.#sum = sum;
  }

  get size(): number {
    return this.#places.length;
  }

  /** The relation of a place; undefined when it has none. */
  get(place: Place): Relation | undefined {
    const index = this.#places.indexOf(place);
    return index < 0 ? undefined : this.#kinds[index];
  }

  /** The same, with another relation of one place. */
  with(place: Place, relation: Relation | undefined): Relations {
    const index = this.#places.indexOf(place);
    if (index < 0) {
      if (relation === undefined) return this;
      return new Relations([...this.#places, place], [...this.#kinds, relation]);
    }
    if (this.#kinds[index] === relation) return this;
    if (relation === undefined) return this.only((other) => other !== place);
    return new Relations(
      this.#places,
      this.#kinds.map((kind, at) => (at === index ? relation : kind)),
    );
  }

  /** Those that are kept; the very same object when that is all of them. */
  only(isKept: (place: Place, relation: Relation) => boolean): Relations {
    if (!this.some((place, relation) => !isKept(place, relation))) return this;
    const places: Place[] = [];
    const kinds: Relation[] = [];
    this.some((place, relation) => {
      if (!isKept(place, relation)) return false;
      places.push(place);
      kinds.push(relation);
      return false;
    });
    return new Relations(places, kinds);
  }

  some(test: (place: Place, relation: Relation) => boolean): boolean {
    for (let index = 0; index < this.#places.length; index++) {
      const place = this.#places[index];
      const kind = this.#kinds[index];
      if (place !== undefined && kind !== undefined && test(place, kind)) return true;
    }
    return false;
  }

  equals(other: Relations): boolean {
    if (this === other) return true;
    return this.#sum === other.#sum && this.size === other.size && this.includes(other);
  }

  /** True when each relation of the other is one of these. */
  includes(other: Relations): boolean {
    return !other.some((place, relation) => this.get(place) !== relation);
  }

  *[Symbol.iterator](): Generator<readonly [Place, Relation], undefined> {
    for (const [index, place] of this.#places.entries()) {
      const kind = this.#kinds[index];
      if (kind !== undefined) yield [place, kind];
    }
  }
}

const PRIME = 31;
