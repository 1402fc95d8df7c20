/** How the value of one place follows from the value of another one. */
export type Derivation =
  /** It is the same value. */
  | 'same'
  /** It is what a promise gave. */
  | 'awaited'
  /** It is a member or an element of the other. */
  | 'member'
  /** It is an object or array that has the other inside. */
  | 'holder'
  /** It closes the other when it is closed or called. */
  | 'guard'
  /** It is a new collection of what is in the other. */
  | 'collected'
  /** It is a method of the other, or a generator over it. */
  | 'method'
  /** It reads from the other, where that is a statement, an iterator or a stream of a handle. */
  | 'reader'
  /** It is the same value; what is known of it stays known where the other says nothing. */
  | 'recalled'
  /** It is a generator that goes through the other when somebody asks it to. */
  | 'generator'
  /** It is the promise of work that goes on with the other. */
  | 'work';
