/**
 * Filters, sorts and unfolds routes; everything is there and readable without it. Plain text for the browser, so that the
 * page's policy can allow it by its hash.
 */
export const script = `
(() => {
  const list = document.getElementById('routes');
  const controls = document.getElementById('controls');
  if (!list || !controls) return;
  const routes = [...list.querySelectorAll('details.route')];
  const text = document.getElementById('text');
  const sort = document.getElementById('sort');
  const shown = document.getElementById('shown');
  const none = document.getElementById('none');
  const verdicts = [...controls.querySelectorAll('input[name=verdict]')];
  const number = (name) => (route) => Number(route.dataset[name]);
  const orders = {
    place: (a, b) => number('place')(a) - number('place')(b),
    growth: (a, b) => number('growth')(b) - number('growth')(a),
    name: (a, b) => a.dataset.name.localeCompare(b.dataset.name),
    time: (a, b) => number('time')(b) - number('time')(a),
  };
  const filter = () => {
    const wanted = text.value.trim().toLowerCase();
    const chosen = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const route of routes) {
      const fits = chosen.has(route.dataset.verdict) && route.dataset.name.toLowerCase().includes(wanted);
      route.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count === routes.length ? 'All ' + count + ' routes' : count + ' of ' + routes.length + ' routes';
    none.hidden = count > 0;
  };
  const visible = () => routes.filter((route) => !route.hidden);
  controls.addEventListener('submit', (event) => event.preventDefault());
  text.addEventListener('input', filter);
  for (const box of verdicts) box.addEventListener('change', filter);
  sort.addEventListener('change', () => list.append(...routes.slice().sort(orders[sort.value])));
  document.getElementById('unfold').addEventListener('click', () => visible().forEach((route) => { route.open = true; }));
  document.getElementById('fold').addEventListener('click', () => visible().forEach((route) => { route.open = false; }));
  controls.hidden = false;
  filter();
})();
`;
