// Names for what Tasklist shows as mere signs, fewer of its technical choices, and on a phone the way back to the list.
import {language, words} from './person.js';
import {whenDrawn} from './drawn.js';

document.documentElement.lang = language;

const signs = [
  ['.task-filters .region-toggle', words.filtersShown],
  ['.tasks-list .region-toggle', words.listShown],
  ['.task-details .region-toggle', words.taskShown],
  ['.task-details .maximize', words.widened],
  ['.task-details .reset-regions', words.narrowed],
  ['.sort-direction', words.direction],
  ['.task-card .unclaim', words.returned],
  ['.search-container .remove-search', words.remove],
  ['.search-container .main-field', words.search],
  ['.notifications .close, .alert > .close', words.close]
];

const name = () =>
  signs.forEach(([selector, text]) =>
    document.querySelectorAll(selector).forEach((sign) => {
      if (sign.getAttribute('aria-label') !== text) {
        sign.setAttribute('aria-label', text);
      }
    })
  );

const place = () => {
  const field = document.querySelector('.search-container .main-field');
  if (field && field.placeholder !== words.search) {
    field.placeholder = words.search;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', field.getAttribute('aria-owns'));
  }
};

// the criteria of a search, best first; all others speak of the engine's inside
const criteria = {name: words.applicant, processInstanceBusinessKey: words.caseNumber, due: null, created: null};

const criterion = () => {
  const search = document.querySelector('[cam-widget-search]');
  const types = search && window.angular.element(search).isolateScope()?.searchTypes;
  if (types && types.length > Object.keys(criteria).length) {
    const kept = Object.keys(criteria).map((key) => types.find((type) => type.key === key));
    kept.forEach((type) => {
      type.value = criteria[type.key] || type.value;
    });
    types.splice(0, types.length, ...kept);
  }
};

const orders = ['dueDate', 'nameCaseInsensitive', 'assignee', 'created'];

const order = () =>
  document.querySelectorAll('[cam-sorting-dropdown] > li').forEach((choice) => {
    const scope = window.angular.element(choice).scope();
    choice.hidden = !scope || !orders.includes(scope.name);
  });

// Tasklist may name the order before it has read its words
const unread = {
  DUE_DATE: words.dueDate,
  TASK_NAME: words.taskName,
  ASSIGNEE: words.assignee,
  CREATION_DATE: words.created
};

const ordered = () =>
  document.querySelectorAll('.sort-by').forEach((shown) => {
    const word = unread[shown.textContent.trim()];
    if (word) {
      // the same text node, which Tasklist goes on writing to
      shown.firstChild.data = word;
    }
  });

const back = () => {
  const [path, query = ''] = location.hash.slice(1).split('?');
  const asked = new URLSearchParams(query);
  asked.delete('task');
  location.hash = path + '?' + asked.toString().replaceAll('+', '%20');
};

const wayBack = () => {
  const head = document.querySelector('.task-details > header');
  if (head && !head.querySelector('.branchwork-back')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'branchwork-back btn btn-link';
    button.textContent = '‹ ' + words.list;
    button.addEventListener('click', back);
    head.prepend(button);
  }
};

// beside the form and not in its place: what is typed would be lost
const beside = () =>
  document.querySelectorAll('.fjs-form-field-text a:not([target])').forEach((link) => {
    link.target = '_blank';
    link.rel = 'noopener';
  });

// what the library of menus and dialogs leaves unsaid
const spoken = () => {
  document.querySelectorAll('.uib-typeahead-match a[tabindex]').forEach((inner) => {
    inner.removeAttribute('tabindex');
    inner.removeAttribute('href');
  });
  document.querySelectorAll('.modal[role="dialog"]:not([aria-label])').forEach((dialog) => {
    const title = dialog.querySelector('.modal-title');
    if (title) {
      dialog.setAttribute('aria-label', title.textContent.trim());
    }
  });
};

[name, place, criterion, order, ordered, wayBack, beside, spoken].forEach(whenDrawn);
