/** Halvings until the bound is exact to 2^-60. */
const steps = 60;

/**
 * The largest error rate that is still believable after `wrong` errors in `total` trials: the upper
 * end of the one-sided exact interval. 1 when there were no trials.
 *
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404: the rate p at which
 * P(at most `wrong` errors in `total`) = 1 - confidence; for no errors 1 - (1 - confidence)^(1/total).
 */
export function errorBound(wrong: number, total: number, confidence: number): number {
  if (wrong >= total) return 1;
  let [low, high] = [wrong / total, 1];
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (atMost(wrong, total, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at most `most` successes in `total` trials of rate `rate`, below 1. */
function atMost(most: number, total: number, rate: number): number {
  let term = (1 - rate) ** total;
  let sum = term;
  for (let count = 1; count <= most; count++) {
    term *= ((total - count + 1) / count) * (rate / (1 - rate));
    sum += term;
  }
  return sum;
}
