// Keys, the order of the statements, and plain text. Without it the page is simply read.
'use strict';
(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  document.documentElement.classList.add('js');

  const leaves = $('#leaves'), guard = $('.guard'), help = $('#help');
  const rows = () => [...leaves.children];
  let here = null;

  const light = (row) => all('.ladder a').forEach((rung) =>
    rung.classList.toggle('is-lit', !!row && rung.hash === '#' + row.id));
  const point = (row) => {
    here?.classList.remove('is-here');
    here = row;
    here?.classList.add('is-here');
    light(here);
  };
  const go = (row) => {
    if (!row) return;
    if (guard) guard.open = true;
    point(row);
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  };
  const follow = () => {
    const row = document.getElementById(location.hash.slice(1));
    if (row && row.parentElement === leaves) go(row);
  };
  const step = (by) => {
    const list = rows(), at = list.indexOf(here);
    go(list[Math.max(0, Math.min(list.length - 1, at + by))]);
  };
  const next_conflict = () => {
    const list = rows(), at = list.indexOf(here);
    go([...list.slice(at + 1), ...list].find((row) => row.dataset.kind === 'conflict'));
  };

  addEventListener('hashchange', follow);
  all('.ladder a').forEach((rung) => rung.addEventListener('click', (event) => {
    event.preventDefault();
    go(document.getElementById(rung.hash.slice(1)));
  }));
  leaves.addEventListener('mouseover', (event) => light(event.target.closest('#leaves > *')));
  leaves.addEventListener('mouseleave', () => light(here));
  leaves.addEventListener('click', (event) => {
    const row = event.target.closest('#leaves > *');
    if (!row || event.target.closest('a') || String(getSelection())) return;
    point(row === here ? null : row);
  });

  const orders = all('[data-order]');
  orders.forEach((button) => button.addEventListener('click', () => {
    orders.forEach((other) => other.setAttribute('aria-pressed', other === button));
    const key = button.dataset.order;
    leaves.append(...rows().sort((a, b) => a.dataset[key] - b.dataset[key]));
  }));

  const bare = $('#bare');
  bare.addEventListener('click', () => {
    bare.setAttribute('aria-pressed', document.body.classList.toggle('bare'));
  });

  const keys = {
    j: () => step(1), k: () => step(-1), n: next_conflict,
    b: () => bare.click(), '?': () => help.showModal(),
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  follow();
})();
