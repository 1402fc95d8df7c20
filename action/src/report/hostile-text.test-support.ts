import fc from 'fast-check';

/** What programs print to be taken for something else, in one format or another. */
export const attacks: readonly string[] = [
  '\n::error file=a.ts::pwned',
  '##[error]pwned',
  '::set-output name=verdict::concurrent',
  '::stop-commands::x',
  '%0A::warning::x',
  '</details><img src=x onerror="document.documentElement.dataset.ran=1">',
  '<script>document.documentElement.dataset.ran=1</script>',
  '</code></summary><svg onload="document.documentElement.dataset.ran=1">',
  '<iframe srcdoc="<script>parent.document.documentElement.dataset.ran=1</script>">',
  '[x](javascript:document.documentElement.dataset.ran=1)![y](http://evil/y.png)',
  '<javascript:x> <http://evil> http://evil www.evil.example me@evil.example',
  '&lt;script&gt; &#60;script&#62; &amp;#60;',
  '\n\n    indented\n> quoted\n| a |\n| - |\n[x]: http://evil\n',
  '|`**[a](javascript:b)@someone #1 ~~',
  '```\n# heading\n- item',
  '~~~mermaid',
  '"/><failure>&amp;]]><![CDATA[<!--',
  '; section x :crit, 0, 1ms %% {init: {}} #59; click href',
  '\u001B[31m\u001B]8;;http://evil\u0007',
  '\u0000\u0008\u000B\uFFFE\uFFFF\uD800',
  '\u202Egnp.exe\u2066\u061C',
  '\u009B31m\u009D8;;http://evil\u009Cx\u001BP+q\u001B\\',
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
