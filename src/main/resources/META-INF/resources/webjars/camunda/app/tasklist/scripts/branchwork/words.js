// The form library speaks English only; for others its few own words are put in place as they appear.
import {language} from './person.js';

const words = {
  Search: '搜索',
  Select: '请选择',
  'Add new': '添加一行',
  'No results': '没有符合的选项',
  'Nothing to show.': '没有内容。',
  'Field is required.': '此项必填。',
  'Remove tag': '移除',
  'Remove list item': '移除这一行',
  'Clear date': '清除日期',
  Collapse: '收起',
  Increment: '加一',
  Decrement: '减一',
  Month: '月',
  Year: '年',
  Hour: '时',
  Minute: '分',
  Sun: '日',
  Mon: '一',
  Tue: '二',
  Wed: '三',
  Thu: '四',
  Fri: '五',
  Sat: '六',
  January: '一月',
  February: '二月',
  March: '三月',
  April: '四月',
  May: '五月',
  June: '六月',
  July: '七月',
  August: '八月',
  September: '九月',
  October: '十月',
  November: '十一月',
  December: '十二月'
};

const months = Object.keys(words).filter((word) => /^[一二十]+月$|^[三四五六七八九]月$/.test(words[word]));

const patterns = [
  [
    new RegExp('^(' + months.join('|') + ') (\\d+), (\\d+)$'),
    (_, month, day, year) => year + '年' + (months.indexOf(month) + 1) + '月' + day + '日'
  ],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于$1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于$1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少$1个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多$1个字。'],
  [/^Field must match pattern .+\.$/, '格式不符。']
];

const said = (text) => {
  const bare = text.trim();
  const pattern = patterns.find(([form]) => form.test(bare));
  return pattern ? bare.replace(...pattern) : words[bare];
};

const places = '.fjs-container, .flatpickr-calendar';

const put = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    const word = node.parentElement && node.parentElement.closest(places) && said(node.data);
    if (word) {
      node.data = word;
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    ['placeholder', 'title', 'aria-label'].forEach((name) => {
      const word = node.hasAttribute(name) && node.closest(places) && said(node.getAttribute(name));
      if (word) {
        node.setAttribute(name, word);
      }
    });
    node.childNodes.forEach(put);
  }
};

if (language.startsWith('zh')) {
  new MutationObserver((changes) =>
    changes.forEach((change) => {
      change.addedNodes.forEach(put);
      if (change.type !== 'childList') {
        put(change.target);
      }
    })
  ).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder', 'title', 'aria-label']
  });
}
