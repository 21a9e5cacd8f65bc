// Searches a copy of the catalog in the reader's browser, as the server does with its tables. Reads nothing but the
// files beside it, and writes nothing but text into the page.
'use strict';

const PAGE = 20;
const VALUES = 40;
const VERIFIED = 200;
const FACETS = ['status', 'organ', 'topic', 'kind', 'year'];
const BINDING = new Set(['IN_FORCE', 'AMENDED']);
const LETTER = /[\p{L}\p{Nd}]/u;

const asked = new URLSearchParams(location.search);
const given = (name) => (asked.get(name) || '').trim();
const element = (id) => document.getElementById(id);

async function fetched(path) {
  const answer = await fetch(path);
  if (!answer.ok) {
    throw new Error(path + ': ' + answer.status);
  }
  return answer;
}

const json = async (path) => (await fetched(path)).json();

/** The status on a day; a course begins with what was before its first day. */
function on(course, day) {
  return course.reduce((last, turning) => (turning.from <= day ? turning : last)).status;
}

/** Pairs of neighbouring letters, which the index of texts is made of. */
function pairs(text) {
  const lower = text.toLowerCase();
  const found = [];
  for (let i = 0; i + 1 < lower.length; i++) {
    if (LETTER.test(lower[i]) && LETTER.test(lower[i + 1])) {
      found.push(lower[i] + lower[i + 1]);
    }
  }
  return found;
}

const lines = (list) => ' ' + list.join(' ') + ' ';

/** The pairs of each word that has any. */
const wanted = (words) => words.split(/[\s　]+/).map(pairs).filter((list) => list.length > 0);

async function places(start, piece, pair, buckets) {
  const bucket = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1)) % start.buckets;
  const path = piece.words + '/' + bucket + '.json';
  if (!buckets.has(path)) {
    buckets.set(path, json(path));
  }
  const known = await buckets.get(path);
  let place = 0;
  return new Set((Object.hasOwn(known, pair) ? known[pair] : []).map((distance) => (place += distance)));
}

/** The entries of a piece whose texts have all pairs. */
async function saying(start, piece, entries, list) {
  const buckets = new Map();
  const found = await Promise.all(list.map((pair) => places(start, piece, pair, buckets)));
  return entries.filter((entry, place) => found.every((set) => set.has(place)));
}

const text = async (entry) => (await fetched(entry.number + '/text.txt')).text();

/** Texts have the pairs, but maybe not one behind the other. */
async function verified(entries, list) {
  const kept = [];
  for (let at = 0; at < entries.length; at += PAGE) {
    const some = entries.slice(at, at + PAGE);
    const sound = await Promise.all(some.map(async (entry) => {
      const all = lines(pairs(await text(entry)));
      return list.every((word) => all.includes(lines(word)));
    }));
    kept.push(...some.filter((entry, i) => sound[i]));
  }
  return kept;
}

/** Answers the entries that say the words, and whether some of them were not looked at. */
async function matching(start, pieces, words) {
  const all = pieces.flat();
  if (words === '') {
    return { found: all, about: false };
  }
  const named = new Set(all.filter((entry) => entry.title.includes(words) || entry.documentNumber.includes(words)
    || entry.number === words || entry.indexNumber === words));
  const list = wanted(words);
  if (list.length === 0) {
    return { found: [...named], about: false };
  }
  const flat = [...new Set(list.flat())];
  const parts = await Promise.all(start.pieces.map((piece, i) => saying(start, piece, pieces[i], flat)));
  const candidates = parts.flat().filter((entry) => !named.has(entry));
  const exact = list.every((word) => word.length === 1);
  const about = !exact && candidates.length > VERIFIED;
  const said = new Set(exact || about ? candidates : await verified(candidates, list));
  return { found: all.filter((entry) => named.has(entry) || said.has(entry)), about };
}

function values(entry, facet, day) {
  switch (facet) {
    case 'status': return [on(entry.course, day)];
    case 'organ': return entry.organs;
    case 'topic': return entry.topics;
    case 'kind': return [entry.kind];
    default: return [entry.published.slice(0, 4)];
  }
}

/** Narrows what was found; what a facet counts is not narrowed by the facet itself. */
function narrowed(found, day) {
  const bindingDay = given('inForceOn');
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
  const shown = [];
  for (const entry of found) {
    if (bindingDay !== '' && !BINDING.has(on(entry.course, bindingDay))) {
      continue;
    }
    const outside = FACETS.filter((facet) => given(facet) !== '' && !values(entry, facet, day).includes(given(facet)));
    if (outside.length === 0) {
      shown.push(entry);
    }
    for (const facet of FACETS) {
      if (outside.length === 0 || (outside.length === 1 && outside[0] === facet)) {
        values(entry, facet, day).forEach((value) => counts[facet].set(value, (counts[facet].get(value) || 0) + 1));
      }
    }
  }
  return { shown, counts };
}

/** The address of this search with another value; empty to leave it out. */
function address(name, value) {
  const query = new URLSearchParams();
  for (const [key, old] of asked) {
    if (key !== name && key !== 'page' && old !== '') {
      query.set(key, old);
    }
  }
  if (value !== '') {
    query.set(name, value);
  }
  return 'search.html?' + query;
}

function grown(id, parent) {
  parent.append(element(id).content.cloneNode(true));
  return parent.lastElementChild;
}

function put(within, selector, words) {
  within.querySelector(selector).textContent = words;
}

function facets(start, counts) {
  const labels = { status: start.statuses, kind: start.kinds };
  for (const facet of FACETS.filter((name) => counts[name].size > 0)) {
    const section = grown('facet', element('facets'));
    put(section, 'h2', start.facets[facet]);
    const all = section.querySelector('li');
    all.hidden = given(facet) === '';
    all.firstElementChild.href = address(facet, '');
    const order = facet === 'year' ? (a, b) => b[0].localeCompare(a[0]) : (a, b) => b[1] - a[1];
    for (const [value, count] of [...counts[facet]].sort(order).slice(0, VALUES)) {
      const item = grown('value', section.querySelector('ul'));
      const link = item.querySelector('a');
      link.textContent = (labels[facet] || {})[value] || value;
      link.href = address(facet, value);
      if (value === given(facet)) {
        link.setAttribute('aria-current', 'true');
      }
      put(item, '.count', count);
    }
  }
}

/** Where the first word stands, with a little before and after it. */
async function snippet(entry, item, words) {
  const first = words.split(/[\s　]+/)[0];
  const all = first.length < 2 ? '' : await text(entry);
  const at = all.indexOf(first);
  if (first.length < 2 || at < 0) {
    return;
  }
  put(item, '.before', all.slice(Math.max(0, at - 30), at).replace(/\s+/g, ' '));
  put(item, 'mark', first);
  put(item, '.after', all.slice(at + first.length, at + first.length + 60).replace(/\s+/g, ' '));
  item.querySelector('.snippet').hidden = false;
}

async function entries(start, shown, day) {
  for (const entry of shown) {
    const item = grown('entry', element('entries'));
    const status = on(entry.course, day);
    put(item, 'a', entry.title);
    item.querySelector('a').href = entry.number + '.html';
    put(item, '.status', start.statuses[status]);
    item.querySelector('.status').classList.add(status);
    put(item, '.document', entry.documentNumber);
    put(item, '.organs', entry.organs.join('、'));
    put(item, '.published', entry.published);
    put(item, '.registered', entry.number);
  }
  const items = [...element('entries').children];
  await Promise.all(shown.map((entry, i) => snippet(entry, items[i], given('q'))));
}

function paging(total) {
  const last = Math.max(0, Math.ceil(total / PAGE) - 1);
  const page = Math.min(last, Math.max(0, Number.parseInt(given('page'), 10) || 0));
  element('pages').hidden = last === 0;
  element('page').textContent = page + 1;
  element('count').textContent = last + 1;
  for (const [rel, other] of [['prev', page - 1], ['next', page + 1]]) {
    const link = element('pages').querySelector('a[rel=' + rel + ']');
    link.hidden = other < 0 || other > last;
    link.href = address('page', other === 0 ? '' : String(other));
  }
  return page;
}

function said(id, words) {
  element(id).hidden = words === '';
  put(element(id), 'span', words);
}

async function search() {
  element('q').value = given('q');
  element('inForceOn').value = given('inForceOn');
  element('working').hidden = false;
  try {
    const start = await json('search/start.json');
    const pieces = await Promise.all(start.pieces.map((piece) => json(piece.entries)));
    const { found, about } = await matching(start, pieces, given('q'));
    const day = given('on') || start.day;
    const { shown, counts } = narrowed(found.reverse(), day);
    facets(start, counts);
    element('about').hidden = !about;
    element('total').textContent = shown.length;
    element('nothing').hidden = shown.length > 0;
    said('saying', given('q'));
    said('binding', given('inForceOn'));
    const page = paging(shown.length);
    await entries(start, shown.slice(page * PAGE, (page + 1) * PAGE), day);
    element('shelf').hidden = false;
  } catch (failure) {
    console.error(failure);
    element('failed').hidden = false;
  }
  element('working').hidden = true;
}

/** The page of a document says what it is on another day, too. */
function status(day) {
  const turning = [...element('course').children]
    .reduce((last, next) => (next.dataset.from <= day ? next : last));
  element('day').textContent = '（' + day + '）';
  element('status').textContent = turning.textContent;
  element('status').className = 'status ' + turning.dataset.status;
  element('on').value = day;
}

if (element('search')) {
  search();
} else if (/^\d{4}-\d{2}-\d{2}$/.test(given('on'))) {
  status(given('on'));
}
