// One form for dates, year first, in fields too, where the form library would ask the browser; and the last day of a task
// beside the time that is left.
import {whenDrawn} from './drawn.js';

const YEAR_FIRST = 'sv-SE';

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, ...rest]) => new format(locale === 'default' ? YEAR_FIRST : locale, ...rest)
});

whenDrawn(() =>
  document.querySelectorAll('.due-date [am-time-ago]').forEach((left) => {
    const task = window.angular.element(left).scope()?.task;
    const day = task && task.due ? task.due.slice(0, 10) : '';
    if (day && left.dataset.day !== day) {
      left.dataset.day = day;
    }
  })
);
