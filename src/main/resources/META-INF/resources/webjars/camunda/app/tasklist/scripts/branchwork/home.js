// The way back to the pages of our own: cases, applications, the person's language.
const names = {en: 'Home', zh: '首页'};
const language = await fetch('/api/me').then((me) => me.json()).then((me) => me.language, () => 'en');

export default {
  id: 'branchwork-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/';
    link.className = 'branchwork-home';
    link.textContent = names[language.split('-')[0]] || names.en;
    node.replaceChildren(link);
  }
};
