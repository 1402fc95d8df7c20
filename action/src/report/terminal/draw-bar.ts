import type { Style } from './style.ts';

/** A part of a copy's life. Times count from the same moment for every copy. */
export interface Segment {
  readonly kind: 'works' | 'waits' | 'frozen';
  readonly from: number;
  readonly to: number;
}

/** The signs that bars are drawn with. */
export const signs = { works: '━', waits: '╌', frozen: '░' } as const;

/**
 * Draws parts of a life, in order, as a bar of exactly `width` cells, of which `scale` fills all.
 * A part that is shorter than half a cell is not seen.
 */
export function drawBar(
  segments: readonly Segment[],
  scale: number,
  width: number,
  { colors }: Style,
): string {
  const paint = { works: colors.green, waits: colors.yellow, frozen: colors.cyan };
  const cell = (time: number): number =>
    Math.max(0, Math.min(width, Math.round((time / scale) * width)));
  let drawn = 0;
  let bar = '';
  for (const { kind, from, to } of segments) {
    const begin = Math.max(drawn, cell(from));
    const end = Math.max(begin, cell(to));
    bar +=
      ' '.repeat(begin - drawn) + (end > begin ? paint[kind](signs[kind].repeat(end - begin)) : '');
    drawn = end;
  }
  return bar + ' '.repeat(width - drawn);
}
