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

// A field takes over the words that are selected in the text it names; without this they are typed.
document.addEventListener('selectionchange', function () {
  const selection = document.getSelection();
  const words = selection.toString().trim();
  if (!words || selection.rangeCount === 0) {
    return;
  }
  const place = selection.getRangeAt(0).commonAncestorContainer;
  for (const field of document.querySelectorAll('[data-takes-selection-of]')) {
    const text = document.getElementById(field.dataset.takesSelectionOf);
    if (text && text.contains(place)) {
      field.value = words;
    }
  }
});
