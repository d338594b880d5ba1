/*
 * The list of suggestions under the search field, after the combobox pattern of the ARIA
 * Authoring Practices: the focus stays in the field, `aria-activedescendant` moves.
 * `this` is the field, $0 the list, which the portal fills. Typing, or an arrow key, opens
 * it; Escape, Enter, leaving the field or choosing closes it until one types again.
 */
const field = this;
const list = $0;
let active = null;
let wanted = false;

const options = () => [...list.querySelectorAll('[role="option"]')];

const mark = (option) => {
  active?.setAttribute('aria-selected', 'false');
  active = option ?? null;
  active?.setAttribute('aria-selected', 'true');
  active?.scrollIntoView({ block: 'nearest' });
  if (active) {
    field.inputElement.setAttribute('aria-activedescendant', active.id);
  } else {
    field.inputElement.removeAttribute('aria-activedescendant');
  }
};

const show = () => {
  const open = wanted && options().length > 0;
  mark(null);
  list.hidden = !open;
  field.inputElement.setAttribute('aria-expanded', String(open));
};

const close = () => {
  wanted = false;
  show();
};

const move = (step) => {
  const all = options();
  if (list.hidden) {
    wanted = true;
    show();
  }
  // the field itself is a stop between the last and the first
  const stops = all.length + 1;
  mark(all[((all.indexOf(active) + 1 + step + stops) % stops) - 1]);
};

const press = (event) => {
  if (event.isComposing) {
    return;
  }
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options().length > 0) {
    move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && active) {
    active.click();
  } else if (event.key === 'Escape' && !list.hidden) {
    close();
  } else {
    if (event.key === 'Enter') {
      close();
    }
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
};

const start = () => {
  const input = field.inputElement;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('autocomplete', 'off');
  show();
  field.addEventListener('keydown', press, true);
  field.addEventListener('input', () => { wanted = true; }, true);
  field.addEventListener('focusout', close);
  // a press on a suggestion must not take the focus, or the list would close under it
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', close);
  new MutationObserver(show).observe(list, { childList: true });
};

customElements.whenDefined(field.localName).then(() => field.updateComplete).then(start);
