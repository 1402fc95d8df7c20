import { parser } from '@lezer/python';

/** A word or mark of the text. */
export interface Token {
  readonly type: 'Keyword' | 'Name' | 'Number' | 'Punctuator' | 'String';
  readonly value: string;
  readonly range: readonly [number, number];
}

/** The tokens of a text in its order, without comments. */
export function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const cursor = parser.parse(text).cursor();
  for (let isGoing = true; isGoing;) {
    const { from, to, name } = cursor;
    const isString = name === 'String' || name === 'FormatString';
    const isLeaf = isString || !cursor.firstChild();
    if (!isLeaf) continue;
    if (name !== 'Comment' && to > from) {
      tokens.push({ type: typeOf(name), value: text.slice(from, to), range: [from, to] });
    }
    isGoing = cursor.next(false);
  }
  return tokens;
}

function typeOf(name: string): Token['type'] {
  if (name === 'Number') return 'Number';
  if (name === 'String' || name === 'FormatString') return 'String';
  if (name.endsWith('Name')) return 'Name';
  return /^[a-z]|^(?:Boolean|None)$/.test(name) ? 'Keyword' : 'Punctuator';
}
