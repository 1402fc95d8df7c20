import { describe, expect, it } from 'vitest';
import { lineFingerprint } from './line-fingerprint.ts';

describe('the fingerprint of a line', () => {
  // The expected values were computed by the upload action of code scanning.
  it.each([
    ['a\nb\n', 1, '81b8d8db678b2bbe:1'],
    ['a\nb\n', 2, 'ade70578248be16f:1'],
    ['  open();\n\topen();\n', 1, '9b0818f9c5adfe6b:1'],
    ['x\nopen();\ny', 2, '39c05c5a4a99a460:1'],
  ])('of %j in line %i is the one of code scanning', (text, line, fingerprint) => {
    expect(lineFingerprint(text, line)).toBe(fingerprint);
  });

  const program = `const db = open();\nawait sleep(20_000);\n${'work();\n'.repeat(20)}`;

  it('stays when lines above change, when it is indented otherwise, and with other line ends', () => {
    const moved = `// one\r\n\r\n// two\r\n${program.replaceAll('\n', '\r\n').replace('const db', '\t  const db')}`;
    expect(lineFingerprint(moved, 4)).toBe(lineFingerprint(program, 1));
  });

  it('counts lines that are the same, and go on the same', () => {
    const twice = `${program}${program}`.replaceAll(/.*work.*\n/g, 'work();\n'.repeat(9));
    const [first, second] = [lineFingerprint(twice, 1), lineFingerprint(twice, 2)];
    expect(first).not.toBe(second);
    const same = 'open();\n'.repeat(200);
    expect(lineFingerprint(same, 2).replace(/:.*/, '')).toBe(
      lineFingerprint(same, 1).replace(/:.*/, ''),
    );
    expect(lineFingerprint(same, 7)).toMatch(/:7$/);
  });
});
