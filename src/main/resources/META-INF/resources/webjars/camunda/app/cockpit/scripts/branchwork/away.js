// There is one login, and it is not the one built into this application.
const away = () => {
  if (/^#\/(login|logout)/.test(location.hash)) {
    location.replace('/login');
  }
};
addEventListener('hashchange', away);
away();
