// Several documents at once: files are read as they come, what was read is mended, then all are registered.
'use strict';

(function () {
  const desk = document.getElementById('batch');
  const texts = desk.dataset;
  const rows = document.getElementById('rows');
  const all = document.getElementById('register-all');
  const token = document.querySelector('meta[name="csrf"]').content;
  const items = [];
  const waiting = [];
  const TOGETHER = 2;
  const COLOURS = { ready: 'bg-green-lt', check: 'bg-yellow-lt', stopped: 'bg-red-lt', unread: 'bg-red-lt', refused: 'bg-red-lt',
    returned: 'bg-red-lt', done: 'bg-green-lt', known: 'bg-yellow-lt' };
  let reading = 0;
  let count = 0;

  function add(files) {
    for (const file of files) {
      const row = document.getElementById('row').content.firstElementChild.cloneNode(true);
      const item = { file: file, row: row, number: ++count, state: '' };
      row.querySelector('.batch-name').textContent = count + '. ' + file.name;
      row.querySelector('.batch-progress').setAttribute('aria-label', file.name);
      row.querySelector('.batch-remove').addEventListener('click', () => remove(item));
      row.querySelector('.batch-retry').addEventListener('click', () => queue(item));
      row.querySelector('.batch-form').addEventListener('submit', (event) => event.preventDefault());
      row.addEventListener('input', (event) => confirmed(item, event.target));
      items.push(item);
      rows.append(row);
      if (file.size > Number(texts.mostBytes)) {
        show(item, 'unread', texts.large);
      } else {
        queue(item);
      }
    }
  }

  function queue(item) {
    item.row.querySelector('.batch-retry').hidden = true;
    item.row.querySelector('.batch-outcome').hidden = true;
    show(item, 'waiting');
    waiting.push(item);
    next();
  }

  function next() {
    while (reading < TOGETHER && waiting.length > 0) {
      const item = waiting.shift();
      reading++;
      show(item, 'sending');
      const form = new FormData();
      form.append('row', item.number);
      form.append('file', item.file);
      send('/readings', form, item, (html) => read(item, html), 'unread', () => { reading--; next(); });
    }
  }

  function send(path, form, item, good, badState, after) {
    const request = new XMLHttpRequest();
    const bar = item.row.querySelector('.batch-progress');
    request.open('POST', texts.action + path);
    request.setRequestHeader('X-CSRF-Token', token);
    request.upload.addEventListener('progress', (event) => { bar.value = 80 * event.loaded / event.total; });
    request.upload.addEventListener('load', () => { if (item.state === 'sending') { show(item, 'reading'); } });
    request.addEventListener('loadend', () => {
      bar.value = 100;
      bar.hidden = true;
      if (request.status === 200) {
        good(request.responseText);
      } else {
        show(item, badState, problem(request));
        item.row.querySelector('.batch-retry').hidden = badState !== 'unread';
      }
      after();
    });
    bar.hidden = false;
    bar.value = 0;
    request.send(form);
  }

  function problem(request) {
    if (!(request.getResponseHeader('Content-Type') || '').includes('problem+json')) {
      return texts.offline;
    }
    const said = JSON.parse(request.responseText);
    return [said.title + '。' + said.detail].concat((said.findings || []).map((finding) => finding.message)).join(' ');
  }

  function read(item, html) {
    const form = item.row.querySelector('.batch-form');
    form.innerHTML = html;
    form.querySelector('.batch-submit').addEventListener('click', () => register(item));
    const stops = form.querySelector('[data-stops]').dataset.stops === 'true';
    show(item, stops ? 'stopped' : state(item));
    if (document.activeElement === document.body || document.activeElement.id === 'files') {
      (form.querySelector('[data-check]') || form.querySelector('input:not([type=hidden])')).focus();
    }
  }

  function state(item) {
    return item.row.querySelector('[data-check]') ? 'check' : 'ready';
  }

  function confirmed(item, field) {
    field.removeAttribute('data-check');
    const badge = item.row.querySelector('label[for="' + field.id + '"] .badge');
    if (badge) {
      badge.remove();
    }
    if (item.state === 'check') {
      show(item, state(item));
    }
  }

  function register(item) {
    const fields = item.row.querySelector('.batch-form');
    const form = new FormData(fields);
    form.append('file', item.file);
    fields.inert = true;
    const before = item.state;
    show(item, 'saving');
    return new Promise((resolve) => send('/items', form, item, (html) => {
      const outcome = item.row.querySelector('.batch-outcome');
      outcome.innerHTML = html;
      outcome.hidden = false;
      fields.hidden = true;
      item.row.querySelector('.batch-remove').hidden = true;
      show(item, outcome.querySelector('[data-outcome]').dataset.outcome);
    }, 'refused', () => {
      fields.inert = false;
      if (item.state === 'refused') {
        item.again = before;
      }
      resolve();
    }));
  }

  function open(item) {
    return ['ready', 'check'].includes(item.state) || (item.state === 'refused' && item.again !== 'stopped');
  }

  async function registerAll() {
    all.disabled = true;
    for (const item of items.filter(open)) {
      await register(item);
    }
    tally();
    const left = items.find((item) => ['refused', 'stopped'].includes(item.state));
    (left ? left.row.querySelector('input:not([type=hidden])') : document.getElementById('files')).focus();
  }

  function remove(item) {
    items.splice(items.indexOf(item), 1);
    const following = item.row.nextElementSibling || item.row.previousElementSibling;
    item.row.remove();
    tally();
    const field = following && following.querySelector('input:not([type=hidden])');
    (field || document.getElementById('files')).focus();
  }

  function show(item, state, text) {
    item.state = state;
    const badge = item.row.querySelector('.batch-state');
    badge.textContent = texts[state];
    badge.className = 'badge batch-state ' + (COLOURS[state] || 'bg-blue-lt');
    if (text) {
      item.row.querySelector('.batch-progress').hidden = true;
      const outcome = item.row.querySelector('.batch-outcome');
      outcome.textContent = text;
      outcome.hidden = false;
    } else if (state === 'saving') {
      item.row.querySelector('.batch-outcome').hidden = true;
    }
    tally();
  }

  function tally() {
    const of = (states) => items.filter((item) => states.includes(item.state)).length;
    const unread = of(['waiting', 'sending', 'reading']);
    const done = of(['done', 'returned', 'known']);
    const numbers = [items.length, items.length - unread, of(['check']), of(['stopped']), done];
    document.getElementById('summary').textContent = numbers.reduce((text, n, i) => text.replace('{' + i + '}', n), texts.summary);
    document.getElementById('overall').value = items.length ? (items.length - unread + done) / (2 * items.length) : 0;
    all.disabled = unread + of(['saving']) > 0 || !items.some(open);
  }

  function nextCheck() {
    const fields = Array.from(rows.querySelectorAll('[data-check]')).filter((field) => !field.closest('[hidden]'));
    const after = fields.find((field) => document.activeElement.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
    const field = after || fields[0];
    if (field) {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  }

  document.getElementById('files').addEventListener('change', function (event) {
    add(event.target.files);
    event.target.value = '';
  });
  const drop = document.getElementById('drop');
  document.addEventListener('dragover', function (event) {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) { drop.classList.remove('over'); } });
  document.addEventListener('drop', function (event) {
    event.preventDefault();
    drop.classList.remove('over');
    add(event.dataTransfer.files);
  });
  all.addEventListener('click', registerAll);
  document.addEventListener('keydown', function (event) {
    const key = event.key.toLowerCase();
    const row = document.activeElement.closest('#rows > li');
    if (event.ctrlKey && key === 'enter' && !all.disabled) {
      event.preventDefault();
      registerAll();
    } else if (key === 'enter' && row && document.activeElement.matches('[data-check]') && document.activeElement.value) {
      event.preventDefault();
      confirmed(items.find((item) => item.row === row), document.activeElement);
      nextCheck();
    } else if (event.altKey && key === 'n') {
      event.preventDefault();
      nextCheck();
    } else if (event.altKey && key === 'r' && row && !row.querySelector('.batch-remove').hidden) {
      event.preventDefault();
      remove(items.find((item) => item.row === row));
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (items.some((item) => open(item) || item.state === 'saving')) {
      event.preventDefault();
    }
  });
}());
