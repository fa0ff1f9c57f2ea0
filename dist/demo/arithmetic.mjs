/** Prime factors, smallest first, with their exponents. */
export function factorise(n) {
  const factors = [];
  let rest = n;
  for (let prime = 2; prime * prime <= rest; prime++) {
    let exponent = 0;
    for (; rest % prime === 0; rest /= prime) exponent++;
    if (exponent > 0) factors.push({ prime, exponent });
  }
  if (rest > 1) factors.push({ prime: rest, exponent: 1 });
  return factors;
}

/** All divisors, smallest first. */
export function divisors(factors) {
  let found = [1];
  for (const { prime, exponent } of factors) {
    found = found.flatMap((divisor) => Array.from({ length: exponent + 1 }, (_, power) => divisor * prime ** power));
  }
  return found.sort((a, b) => a - b);
}

/** How the Collatz sequence of a number walks down to 1. */
export function collatz(n) {
  const steps = [n];
  while (steps.at(-1) > 1 && steps.length < 400) {
    const last = steps.at(-1);
    steps.push(last % 2 === 0 ? last / 2 : 3 * last + 1);
  }
  return steps;
}

const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number as the Romans wrote it; null where they had no way to. */
export function roman(n) {
  if (n < 1 || n > 3999) return null;
  let rest = n;
  let text = '';
  for (const [value, letters] of numerals) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
