// The way back to the pages of our own: cases, applications, the person's language.
import {words} from './person.js';

export default {
  id: 'branchwork-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/';
    link.className = 'branchwork-home';
    link.textContent = words.home;
    node.replaceChildren(link);
  }
};
