import fc from 'fast-check';

/** What programs print to be taken for something else, in one format or another. */
const attacks = [
  '\n::error file=a.ts::pwned',
  '##[error]pwned',
  '::set-output name=verdict::concurrent',
  '::stop-commands::x',
  '%0A::warning::x',
  '</details><img src=x onerror=alert(1)>',
  '|`**[a](javascript:b)@someone #1 ~~',
  '```\n# heading\n- item',
  '~~~mermaid',
  '"/><failure>&amp;]]><![CDATA[<!--',
  '; section x :crit, 0, 1ms %% {init: {}} #59; click href',
  '\u001B[31m\u001B]8;;http://evil\u0007',
  '\u0000\u0008\u000B\uFFFE\uFFFF\uD800',
  '\u202Egnp.exe\u2066',
  '\r\n\u2028\u2029\u0085',
  '","level":"none"}',
];

/** Any text, mixed with attacks on every format that reports are written in, for property tests. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
