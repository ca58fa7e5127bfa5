type Child = Node | string;
type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with attributes (`true` sets an empty one, `false` none), listeners (`onclick`, …) and children. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute.slice(2), value);
    else if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};

/** The element of the page's own HTML with this id. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element with the id "${id}".`);
  return found;
};

const drawn = new WeakMap<HTMLElement, string>();

/** Draws a region anew if what it shows has changed; the focus stays on the element with the same `data-key`. */
export const redraw = (region: HTMLElement, shows: unknown, draw: () => Child[]): void => {
  const text = JSON.stringify(shows);
  if (drawn.get(region) === text) return;
  drawn.set(region, text);
  const focused = region.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-key')
    : null;
  region.replaceChildren(...draw());
  if (focused == null) return;
  region.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
};
