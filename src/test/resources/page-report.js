// What can be measured of the page that is open, at the width it has now.
const root = document.documentElement;
const visible = element => element.checkVisibility({ visibilityProperty: true });
const path = element => {
  const name = element.id ? '#' + element.id : element.tagName.toLowerCase() + [...element.classList].map(c => '.' + c).join('');
  return element.parentElement && !element.id ? path(element.parentElement).split(' ').slice(-3).join(' ') + ' ' + name : name;
};

// what people have written on a paper, and what they called their files, is in their own language
const written = '.paper .text, .paper .words, [translate=no]';
const spoken = element => element.closest('[lang]').lang === root.lang;
const words = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const around = texts.currentNode.parentElement;
  if (texts.currentNode.data.trim() && spoken(around) && !around.closest(`script, style, noscript, code, ${written}`)) {
    words.push(texts.currentNode.data.trim());
  }
}
for (const attribute of ['aria-label', 'title', 'placeholder', 'data-label', 'alt']) {
  for (const element of document.querySelectorAll(`body [${attribute}]`)) {
    if (spoken(element)) {
      words.push(element.getAttribute(attribute));
    }
  }
}

const named = picture => picture.getAttribute('aria-hidden') === 'true'
    || picture.closest('[aria-hidden=true]')
    || picture.getAttribute('alt') !== null
    || (picture.getAttribute('role') === 'img'
        && (picture.getAttribute('aria-label') || picture.getAttribute('aria-labelledby') || picture.querySelector(':scope > title')));

const wide = [...document.body.querySelectorAll('*')].filter(element => {
  const box = element.getBoundingClientRect();
  return visible(element) && box.width > 1 && box.right > root.clientWidth + 1 && !element.parentElement.closest('.table, pre, [data-wide]');
});

// a column of numbers is read from its right edge; papers have theirs in the middle
const ragged = [];
for (const table of document.querySelectorAll('main:not(.paper) table')) {
  const rows = [...table.querySelectorAll(':scope > tbody > tr')].filter(visible);
  const columns = Math.max(0, ...rows.map(row => row.cells.length));
  for (let column = 0; column < columns; column++) {
    const cells = rows.map(row => row.cells[column]).filter(cell => cell && cell.matches('td') && cell.innerText.trim());
    const numbers = cells.filter(cell => /^[\d.,]+( ?%)?$/.test(cell.innerText.trim()));
    if (numbers.length > 1 && numbers.length === cells.length) {
      ragged.push(...numbers.filter(cell => !['right', 'end'].includes(getComputedStyle(cell).textAlign)).slice(0, 1).map(path));
    }
  }
}

const unmarked = [];
const before = document.activeElement;
for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
  if (visible(element) && !element.disabled) {
    element.focus({ focusVisible: true, preventScroll: true });
    const style = getComputedStyle(element);
    if (document.activeElement === element && (style.outlineStyle === 'none' || style.outlineWidth === '0px')) {
      unmarked.push(path(element));
    }
  }
}
document.activeElement.blur();
before.focus({ preventScroll: true });

const own = performance.getEntriesByType('resource')
    .filter(entry => /\.(css|m?js)$/.test(new URL(entry.name).pathname) && new URL(entry.name).origin === location.origin);

return {
  lang: root.lang,
  title: document.title,
  headings: [...document.querySelectorAll('h1')].filter(visible).map(heading => heading.innerText.trim()),
  over: root.scrollWidth - root.clientWidth,
  wide: wide.slice(-3).map(path),
  nameless: [...document.querySelectorAll('img, svg')].filter(picture => !picture.parentElement.closest('svg') && !named(picture)).map(path),
  unmarked,
  ragged,
  bytes: own.reduce((sum, entry) => sum + entry.decodedBodySize, 0),
  words,
};
