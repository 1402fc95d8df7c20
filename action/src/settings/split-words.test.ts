import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCommands, splitWords } from './split-words.ts';

describe('a command line', () => {
  it.each([
    ['node build.js', ['node', 'build.js']],
    ['  flock  x.lock\tsleep 1 ', ['flock', 'x.lock', 'sleep', '1']],
    [`sh -c 'echo "a b" > c'`, ['sh', '-c', 'echo "a b" > c']],
    [`a "b \\" \\n" c\\ d`, ['a', 'b " \\n', 'c d']],
    [`a''b "" c`, ['ab', '', 'c']],
    ['', []],
    ['echo $HOME *', ['echo', '$HOME', '*']],
  ])('%j has the words %j', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });

  it.each([`a 'b`, `a "b`, 'a \\', `a "b\\"`])('%j is not whole', (line) => {
    expect(splitWords(line)).toBeUndefined();
  });

  it('gives back every word that was put in single quotes', () => {
    const words = fc.array(fc.string({ unit: 'binary' }).map((word) => word.replaceAll("'", '')));
    const property = fc.property(words, (given) => {
      expect(splitWords(given.map((word) => `'${word}'`).join(' '))).toEqual(given);
    });
    fc.assert(property, { seed: 2 });
  });
});

describe('command lines', () => {
  it.each([
    ['a b\r\n\n  c', ['a b', 'c']],
    [`sh -c 'a\nb'\nc "d\n" e`, [`sh -c 'a\nb'`, `c "d\n" e`]],
    ["a\nsh -c 'b\nc", ['a', "sh -c 'b\nc"]],
    ['a \\\nb', ['a \\\nb']],
    ['a \\', ['a \\']],
    [' \n ', []],
  ])('%j are %j', (text, lines) => {
    expect(splitCommands(text)).toEqual(lines);
  });
});
