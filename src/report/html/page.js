/*
 * Filters, sorts and unfolds routes, looks closer into flame graphs, copies briefs. Everything is there and readable
 * without it. A classic script: the page holds its text, and allows it by its hash.
 */

const orders = {
  place: byNumber('place', 1),
  growth: byNumber('growth', -1),
  name: (a, b) => a.dataset.name.localeCompare(b.dataset.name),
  time: byNumber('time', -1),
};

/** Compares routes by a number that they carry: the smallest first for the direction 1, the largest for -1. */
function byNumber(name, direction) {
  return (a, b) => direction * (Number(a.dataset[name]) - Number(b.dataset[name]));
}

/** Hides the routes that are not asked for and gives the others. */
function filterRoutes(routes, verdicts, text) {
  const wanted = text.trim().toLowerCase();
  const chosen = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
  for (const route of routes) {
    route.hidden = !chosen.has(route.dataset.verdict) || !route.dataset.name.toLowerCase().includes(wanted);
  }
  return routes.filter((route) => !route.hidden);
}

function startControls(list, controls) {
  const at = (id) => document.getElementById(id);
  const routes = [...list.querySelectorAll('details.route')];
  const verdicts = [...controls.querySelectorAll('input[name=verdict]')];
  const filter = () => {
    const { length } = filterRoutes(routes, verdicts, at('text').value);
    at('shown').textContent = length === routes.length ? `All ${length} routes` : `${length} of ${routes.length} routes`;
    at('none').hidden = length > 0;
  };
  const unfold = (open) => () => {
    for (const route of routes) if (!route.hidden) route.open = open;
  };
  controls.addEventListener('submit', (event) => event.preventDefault());
  at('text').addEventListener('input', filter);
  for (const box of verdicts) box.addEventListener('change', filter);
  at('sort').addEventListener('change', (event) => list.append(...[...routes].sort(orders[event.target.value])));
  at('unfold').addEventListener('click', unfold(true));
  at('fold').addEventListener('click', unfold(false));
  controls.hidden = false;
  filter();
}

/** Selects the text beside the button, and copies it where the browser lets a page do so. */
function startCopying(button) {
  const text = button.closest('details').querySelector('pre');
  const done = () => {
    button.textContent = 'Copied';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    getSelection().selectAllChildren(text);
    if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(done, () => {});
  });
}

/** Draws the boxes of a flame graph so that `wanted` takes the whole width; what is narrower than 0.05 % is hidden. */
function lookInto(wanted, boxes) {
  const [left, right] = [parseFloat(wanted.dataset.from), parseFloat(wanted.dataset.to)];
  const place = (at) => Math.min(100, Math.max(0, ((parseFloat(at) - left) / (right - left)) * 100));
  for (const box of boxes) {
    const [start, end] = [place(box.dataset.from), place(box.dataset.to)];
    box.setAttribute('x', `${start}%`);
    box.setAttribute('width', `${end - start}%`);
    box.toggleAttribute('hidden', end - start < 0.05);
  }
}

/** Moves the focus; the tab key stops at one box of the graph alone. */
function focusBox(box, boxes) {
  if (!box) return;
  for (const other of boxes) other.setAttribute('tabindex', other === box ? '0' : '-1');
  box.focus();
}

/** What each key does with the box that has the focus. */
function keysOf(boxes) {
  const caller = (box) => boxes[Number(box.dataset.caller)];
  const shown = () => boxes.filter((box) => !box.hasAttribute('hidden'));
  const callee = (box) => shown().find((other) => caller(other) === box);
  const beside = (box, by) => {
    const row = shown().filter((other) => other.getAttribute('y') === box.getAttribute('y'));
    return row[row.indexOf(box) + by];
  };
  const look = (box) => lookInto(box, boxes);
  return {
    ArrowDown: (box) => focusBox(callee(box), boxes),
    ArrowUp: (box) => focusBox(caller(box), boxes),
    ArrowRight: (box) => focusBox(beside(box, 1), boxes),
    ArrowLeft: (box) => focusBox(beside(box, -1), boxes),
    Home: () => focusBox(boxes[0], boxes),
    Enter: look,
    ' ': look,
    Escape: () => look(boxes[0]),
  };
}

function startFlameGraph(graph) {
  const boxes = [...graph.children];
  const keys = keysOf(boxes);
  graph.addEventListener('click', (event) => {
    const box = event.target.closest('.box');
    if (!box) return;
    lookInto(box, boxes);
    focusBox(box, boxes);
  });
  graph.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    const box = event.target.closest('.box');
    if (!act || !box || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(box);
  });
}

/** Unfolds the route, or the leak, that the address of the page names, whatever its filter. */
function openLinked() {
  const linked = document.getElementById(location.hash.slice(1))?.closest('details.route');
  if (!linked) return;
  linked.hidden = false;
  linked.open = true;
  linked.scrollIntoView();
}

function startPage() {
  const [list, controls] = [document.getElementById('routes'), document.getElementById('controls')];
  if (list && controls) startControls(list, controls);
  for (const hint of document.querySelectorAll('.scripted')) hint.hidden = false;
  for (const button of document.querySelectorAll('button.copy')) startCopying(button);
  for (const graph of document.querySelectorAll('svg.boxes')) startFlameGraph(graph);
  addEventListener('hashchange', openLinked);
  openLinked();
}

startPage();
