// How Tasklist works, told once to each person and again whenever he asks.
import {words, explained, token} from './person.js';

const lines = ['helpFilters', 'helpClaim', 'helpComplete', 'helpCase', 'helpLost'];
let told = explained;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

const remember = () => {
  if (!told) {
    told = true;
    fetch('/me/tasklist-explained', {method: 'POST', headers: {'X-CSRF-TOKEN': token}});
  }
};

const close = () => {
  const panel = document.querySelector('.branchwork-panel');
  if (panel) {
    panel.remove();
    remember();
    document.querySelector('.branchwork-help').focus();
  }
};

const show = () => {
  if (document.querySelector('.branchwork-panel')) {
    return;
  }
  const done = element('button', {type: 'button', class: 'btn btn-primary'}, words.helpDone);
  done.addEventListener('click', close);
  const panel = element(
    'section',
    {class: 'branchwork-panel', role: 'dialog', 'aria-labelledby': 'branchwork-panel', tabindex: '-1'},
    element('h2', {id: 'branchwork-panel'}, words.helpTitle),
    element('ol', {}, ...lines.map((line) => element('li', {}, words[line]))),
    done
  );
  panel.addEventListener('keydown', (key) => key.key === 'Escape' && close());
  document.body.append(panel);
  panel.focus();
};

export default {
  id: 'branchwork-help',
  pluginPoint: 'tasklist.navbar.action',
  priority: 350,
  render: (node) => {
    const button = element('button', {type: 'button', class: 'branchwork-help'}, words.help);
    button.addEventListener('click', show);
    node.replaceChildren(button);
    if (!told) {
      show();
    }
  }
};
