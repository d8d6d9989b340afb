// What is due first stands first, unless the person has chosen another order.
const DUE_FIRST = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);

const sort = () => {
  const [path, query = ''] = location.hash.slice(1).split('?');
  const asked = new URLSearchParams(query);
  if (/^\/?$/.test(path) && !asked.has('sorting')) {
    asked.set('sorting', DUE_FIRST);
    location.replace('#/?' + asked.toString().replaceAll('+', '%20'));
  }
};
addEventListener('hashchange', sort);
sort();
