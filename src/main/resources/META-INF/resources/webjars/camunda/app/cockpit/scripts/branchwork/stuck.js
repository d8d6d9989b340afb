// Cases that stand still, for administrators: on the dashboard, beside the pipeline, and with every process instance.
const texts = {
  en: {
    stuck: 'Stuck cases',
    none: 'No case stands still.',
    more: 'More stand still than are listed here.',
    case: 'Case',
    applicant: 'Applicant',
    state: 'State',
    step: 'Step',
    since: 'Since',
    due: 'Due',
    who: 'Who has it',
    nobody: 'nobody: the post is vacant, or all who hold it are away',
    failed: 'A step of the machine failed',
    open: 'Case page',
    home: 'Home',
    process: 'In the process',
    tasks: 'Open tasks',
    noTasks: 'No task is open.',
    noCase: 'This process belongs to no case.',
    unreachable: 'This cannot be shown now.'
  },
  zh: {
    stuck: '停滞的事项',
    none: '没有停滞的事项。',
    more: '停滞的事项多于此处所列。',
    case: '档案',
    applicant: '申请人',
    state: '状态',
    step: '环节',
    since: '开始',
    due: '期限',
    who: '办理人',
    nobody: '无人办理：职务空缺，或任职者均在请假',
    failed: '系统步骤出错',
    open: '查看档案',
    home: '首页',
    process: '流程位置',
    tasks: '待办任务',
    noTasks: '没有待办任务。',
    noCase: '该流程不属于任何档案。',
    unreachable: '目前无法显示。'
  }
};

const get = async (path) => {
  const answer = await fetch(path, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(path + ': ' + answer.status);
  }
  return answer.json();
};

// tabs are named when this file is loaded, so the language is asked for before
const language = await get('/api/me').then((me) => me.language, () => 'en');
const say = texts[language.split('-')[0]] || texts.en;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

const link = (address, text) => element('a', {href: address}, text);

const casePage = (number, text) => link('/cases/' + encodeURIComponent(number), text);

const moment = (text) => (text ? text.slice(0, 16).replace('T', ' ') : '');

const people = (step) => (step.who.length ? step.who.map((one) => one.name).join(', ') : say.nobody);

const due = (step) => element('span', step.overdue ? {class: 'branchwork-late'} : {}, step.due || '');

const table = (heads, rows) =>
  element(
    'table',
    {class: 'cam-table branchwork-table'},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', {}, head)))),
    element(
      'tbody',
      {},
      ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))
    )
  );

const stuckRow = (stuck) => [
  casePage(stuck.caseNumber, stuck.caseNumber),
  stuck.applicant.name,
  stuck.step ? stuck.step.name : say.failed + ': ' + stuck.element,
  stuck.step ? moment(stuck.step.since) : '',
  stuck.step ? due(stuck.step) : '',
  stuck.step ? people(stuck.step) : '',
  link('#/process-instance/' + stuck.instance + '/runtime', say.process)
];

const stuckList = async () => {
  const found = await get('/api/stuck?limit=100');
  if (!found.items.length) {
    return [element('p', {class: 'branchwork-none'}, say.none)];
  }
  const heads = [say.case, say.applicant, say.step, say.since, say.due, say.who, ''];
  const list = [table(heads, found.items.map(stuckRow))];
  return found.next ? [...list, element('p', {}, say.more)] : list;
};

const caseView = async (instance) => {
  const process = await get('/camunda/api/engine/engine/default/process-instance/' + instance);
  if (!process.businessKey) {
    return [element('p', {}, say.noCase)];
  }
  const whole = await get('/api/cases/' + encodeURIComponent(process.businessKey));
  const facts = element('dl', {class: 'branchwork-case'});
  const fact = (name, value) => facts.append(element('dt', {}, name), element('dd', {}, value));
  fact(say.case, casePage(whole.caseNumber, whole.caseNumber + ' – ' + say.open));
  fact(say.applicant, whole.applicant.name);
  fact(say.state, whole.stateName);
  const rows = whole.openTasks.map((step) => [step.name, moment(step.since), due(step), people(step)]);
  const open = rows.length
    ? table([say.step, say.since, say.due, say.who], rows)
    : element('p', {class: 'branchwork-none'}, say.noTasks);
  return [facts, element('h4', {}, say.tasks), open];
};

// whoever leaves the view before the answer is there must not find it in the next one
const fill = (node, content) => {
  node.classList.add('branchwork');
  content.then(
    (shown) => node.isConnected && node.replaceChildren(...shown),
    () => node.isConnected && node.replaceChildren(element('p', {}, say.unreachable))
  );
};

export default [
  {
    id: 'branchwork-home',
    pluginPoint: 'cockpit.navigation',
    priority: 200,
    render: (node) => node.replaceChildren(link('/', say.home))
  },
  {
    id: 'branchwork-stuck',
    pluginPoint: 'cockpit.dashboard',
    priority: 200,
    render: (node) => {
      const list = element('div', {});
      node.replaceChildren(
        element('section', {class: 'branchwork-panel'}, element('h2', {}, say.stuck), list)
      );
      fill(list, stuckList());
    }
  },
  {
    id: 'branchwork-stuck-beside-pipeline',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 200,
    properties: {label: say.stuck},
    render: (node) => fill(node, stuckList())
  },
  {
    id: 'branchwork-case',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 200,
    properties: {label: say.case},
    render: (node, data) => fill(node, caseView(data.processInstanceId))
  }
];
