// The form library counts every line of a list that was ever written in as a complaint, even an empty one, and Tasklist then
// keeps its button shut for good. Where no complaint is shown the button opens again; sending checks everything anew.
const shut = () => {
  const button = document.querySelector('.form-actions .btn-primary[disabled]');
  const complaint = document.querySelector('.fjs-container .fjs-form-field-error');
  let scope = button && !complaint && window.angular.element(button).scope();
  while (scope && !Object.hasOwn(scope, '$invalid')) {
    scope = scope.$parent;
  }
  return scope && scope.$invalid ? scope : null;
};

const open = () => {
  const scope = shut();
  if (scope) {
    scope.$applyAsync(() => {
      scope.$invalid = false;
    });
  }
};

new MutationObserver(open).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['disabled']
});
