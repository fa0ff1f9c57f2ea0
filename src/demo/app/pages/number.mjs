import { collatz, divisors, factorise, roman } from '../arithmetic.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { Lru } from '../lru.mjs';

/** There are more numbers than memory: the last hundred articles are kept. */
const kept = new Lru(100);

/** The article of a number. */
export function number(digits) {
  const n = Number(digits);
  const facts = kept.remember(n, () => factsOf(n));
  const rows = Array.from({ length: 12 }, (_, index) => index + 1);
  return layout({
    title: `The number ${n.toLocaleString('en')}`,
    main: html`<p>${facts.sentence}</p><table>${facts.rows.map(([name, value]) => html`<tr><th>${name}</th><td>${value}</td></tr>`)}</table>
<h2>Multiples</h2><table>${rows.map((row) => html`<tr><td>${row} × ${n}</td><td>${row * n}</td><td>${(row / Math.max(n, 1)).toFixed(6)}</td></tr>`)}</table>`,
    aside: html`<h3>Neighbours</h3><ul>${[n - 1, n + 1].filter((other) => other >= 0).map((other) => html`<li><a href="/numbers/${other}">${other}</a></li>`)}</ul>`,
  });
}

function factsOf(n) {
  const factors = n > 1 ? factorise(n) : [];
  const all = n > 0 ? divisors(factors) : [];
  const prime = all.length === 2;
  const sum = all.reduce((total, divisor) => total + divisor, 0) - n;
  const kind = sum === n ? 'perfect' : sum > n ? 'abundant' : 'deficient';
  return {
    sentence: `${n} is ${prime ? 'a prime number' : `a ${kind} number with ${all.length} divisors`}.`,
    rows: [
      ['Factors', factors.map(({ prime: base, exponent }) => (exponent > 1 ? `${base}^${exponent}` : `${base}`)).join(' × ') || '-'],
      ['Divisors', all.slice(0, 24).join(', ') || '-'],
      ['Binary', n.toString(2)],
      ['Hexadecimal', n.toString(16)],
      ['Roman', roman(n) ?? '-'],
      ['Square root', Math.sqrt(n).toFixed(6)],
      ['Collatz', n > 0 ? collatz(n).slice(0, 30).join(' → ') : '-'],
    ],
  };
}
