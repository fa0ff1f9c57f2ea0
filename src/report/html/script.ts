/**
 * Filters, sorts and unfolds routes, looks closer into flame graphs, copies briefs; everything is there and readable without it. Plain text for the browser, so that the
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
(() => {
  for (const hint of document.querySelectorAll('.scripted')) hint.hidden = false;
  for (const button of document.querySelectorAll('button.copy')) {
    const text = button.closest('details').querySelector('pre');
    button.hidden = false;
    button.addEventListener('click', () => {
      getSelection().selectAllChildren(text);
      const done = () => { button.textContent = 'Copied'; };
      if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(done, () => {});
    });
  }
  for (const graph of document.querySelectorAll('svg.boxes')) {
    const boxes = [...graph.children];
    const from = (box) => parseFloat(box.dataset.from);
    const to = (box) => parseFloat(box.dataset.to);
    const caller = (box) => boxes[Number(box.dataset.caller)];
    const callees = (box) => boxes.filter((other) => caller(other) === box && !other.hasAttribute('hidden'));
    const beside = (box) => boxes.filter((other) => other.getAttribute('y') === box.getAttribute('y') && !other.hasAttribute('hidden'));
    const look = (wanted) => {
      const [left, right] = [from(wanted), to(wanted)];
      const place = (at) => Math.min(100, Math.max(0, (at - left) / (right - left) * 100));
      for (const box of boxes) {
        const [start, end] = [place(from(box)), place(to(box))];
        box.setAttribute('x', start + '%');
        box.setAttribute('width', end - start + '%');
        box.toggleAttribute('hidden', end - start < 0.05);
      }
    };
    const go = (box) => {
      if (!box) return;
      for (const other of boxes) other.setAttribute('tabindex', other === box ? '0' : '-1');
      box.focus();
    };
    const step = (box, by) => { const row = beside(box); return row[row.indexOf(box) + by]; };
    const keys = {
      ArrowDown: (box) => go(callees(box)[0]),
      ArrowUp: (box) => go(caller(box)),
      ArrowRight: (box) => go(step(box, 1)),
      ArrowLeft: (box) => go(step(box, -1)),
      Home: () => go(boxes[0]),
      Enter: look,
      ' ': look,
      Escape: () => look(boxes[0]),
    };
    graph.addEventListener('click', (event) => {
      const box = event.target.closest('.box');
      if (box) { look(box); go(box); }
    });
    graph.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      const box = event.target.closest('.box');
      if (!act || !box || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act(box);
    });
  }
})();
`;
