// What every page does; pages work without it except where they say so.
'use strict';

// Forms that are sent without htmx prove that they come from our page, uploads through the address.
document.addEventListener('submit', function (event) {
  const form = event.target;
  const token = document.querySelector('meta[name="csrf"]');
  if (!token || form.method.toLowerCase() !== 'post') {
    return;
  }
  if (form.enctype === 'multipart/form-data') {
    const action = new URL(form.action);
    action.searchParams.set('_csrf', token.content);
    form.action = action.href;
  } else if (!form.querySelector('input[name="_csrf"]')) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = '_csrf';
    field.value = token.content;
    form.append(field);
  }
});

// A refused htmx request shows its way out.
document.addEventListener('htmx:responseError', function (event) {
  const box = document.getElementById('problem');
  const request = event.detail.xhr;
  let problem = { title: '请求未完成', detail: '请稍后重试。' };
  if ((request.getResponseHeader('Content-Type') || '').includes('problem+json')) {
    problem = JSON.parse(request.responseText);
  }
  box.querySelector('strong').textContent = problem.title;
  const texts = [problem.detail].concat((problem.findings || []).map((finding) => finding.message));
  box.querySelector('span').textContent = texts.join(' ');
  box.hidden = false;
});

// A field takes over the words that are selected in the text it names, and another one where they begin; without this
// they are typed. Numbers of notes in the text do not count.
function wordsOf(text) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}

function selectedIn(text, range) {
  let offset = 0;
  let start = -1;
  let words = '';
  for (const node of wordsOf(text)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      start = start < 0 ? offset + from : start;
      words += node.data.slice(from, to);
    }
    offset += node.length;
  }
  return { words: words.trim(), start: start + words.length - words.trimStart().length };
}

document.addEventListener('selectionchange', function () {
  const selection = document.getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  for (const field of document.querySelectorAll('[data-takes-selection-of]')) {
    const text = document.getElementById(field.dataset.takesSelectionOf);
    const selected = text && text.contains(range.commonAncestorContainer) ? selectedIn(text, range) : { words: '' };
    if (selected.words) {
      field.value = selected.words;
      field.form.querySelectorAll('[data-takes-start]').forEach((place) => { place.value = selected.start; });
    }
  }
});

// Words that are typed over may stand anywhere.
document.addEventListener('input', function (event) {
  if (event.target.matches('[data-takes-selection-of]')) {
    event.target.form.querySelectorAll('[data-takes-start]').forEach((place) => { place.value = ''; });
  }
});

// A part that names a stream of events shows figures as they change; when the work has ended, the page is shown anew.
function follow(part) {
  const source = new EventSource(part.dataset.events);
  source.addEventListener('progress', function (event) {
    const now = JSON.parse(event.data);
    for (const shown of part.querySelectorAll('[data-shows]')) {
      const property = shown instanceof HTMLProgressElement ? 'value' : 'textContent';
      shown[property] = now[shown.dataset.shows];
    }
    if (now.state !== 'RUNNING') {
      source.close();
      window.location.reload();
    }
  });
  // The browser comes back to a stream that ended, but not to an address that was refused once.
  source.addEventListener('error', function () {
    if (source.readyState === EventSource.CLOSED) {
      window.setTimeout(follow, 3000, part);
    }
  });
}
document.querySelectorAll('[data-events]').forEach(follow);

// A link or an address that leads into a folded tab opens it.
function openTabOf(hash) {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const pane = place ? place.closest('.tab-pane') : null;
  const tab = pane ? document.querySelector('[role="tab"][href="#' + pane.id + '"]') : null;
  if (tab && !pane.classList.contains('active')) {
    tab.click();
    place.scrollIntoView();
  }
}

window.addEventListener('hashchange', function () { openTabOf(location.hash); });
window.addEventListener('load', function () { openTabOf(location.hash); });
document.addEventListener('click', function (event) {
  const link = event.target.closest ? event.target.closest('a[href^="#"]:not([role])') : null;
  if (link) {
    openTabOf(link.getAttribute('href'));
  }
});
