// How many tasks wait behind each filter, not only behind the open one.
import {whenDrawn} from './drawn.js';

let counted = '';

const count = async (filter) => {
  const id = window.angular.element(filter).scope().filter.id;
  const answer = await fetch('/camunda/api/engine/engine/default/filter/' + id + '/count');
  const number = answer.ok ? (await answer.json()).count : '';
  const link = filter.querySelector('.name a');
  let shown = link.querySelector('.branchwork-count');
  if (!shown) {
    shown = document.createElement('span');
    shown.className = 'branchwork-count';
    link.append(shown);
  }
  shown.textContent = number === '' ? '' : ' (' + number + ')';
};

// asked again when the open filter or its number changes: then a task was done, given back or taken
whenDrawn(() => {
  const filters = [...document.querySelectorAll('.task-filters .task-filter')];
  const open = document.querySelector('.task-filters .task-filter.active .counter');
  const now = filters.length && open ? open.textContent.trim() : '';
  if (/\d/.test(now) && now !== counted) {
    counted = now;
    filters.forEach(count);
  }
});
