/** A text of at most so many UTF-16 units; no character beyond the first 65,536 is cut in two. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
