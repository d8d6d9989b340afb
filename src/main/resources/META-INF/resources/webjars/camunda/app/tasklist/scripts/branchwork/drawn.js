// Tasklist draws its parts again and again; what is set right in them is set right after each drawing, and nothing twice.
const steps = [];
let waiting = false;

const all = () => {
  waiting = false;
  steps.forEach((step) => step());
};

new MutationObserver(() => {
  if (!waiting) {
    waiting = true;
    setTimeout(all, 50);
  }
}).observe(document.body, {childList: true, subtree: true, characterData: true});

export const whenDrawn = (step) => {
  steps.push(step);
  step();
};
