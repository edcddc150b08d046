/** What visitors have changed themselves, or elements have: it stays as it is. */
const theirs = ['open', 'value', 'checked', 'selected', 'aria-busy', 'aria-expanded'];

/**
 * Makes the children of one node like those of another, with as few changes as there are differences: nodes that stay
 * keep focus, scroll, selection, what was typed and whether they are open. Elements with an `id` or `data-key` are
 * found again wherever they stand.
 * @param fresh is used up
 */
export function patchChildren(shown: Element, fresh: Element): void {
  const focused = document.activeElement;
  patch(shown, fresh);
  // Moving a node takes the focus from what is in it.
  if (focused instanceof HTMLElement && focused !== document.activeElement && shown.contains(focused))
    focused.focus({ preventScroll: true });
}

function patch(shown: Element, fresh: Element): void {
  const keyed = new Map<string, Element>();
  for (const child of shown.children) {
    const key = keyOf(child);
    if (key) keyed.set(key, child);
  }
  let at: ChildNode | null = shown.firstChild;
  for (const child of [...fresh.childNodes]) {
    const key = keyOf(child);
    const known = key ? keyed.get(key) : at && !keyOf(at) && isAlike(at, child) ? at : null;
    if (!known || !isAlike(known, child)) {
      shown.insertBefore(child, at);
      continue;
    }
    if (known === at) at = at.nextSibling;
    else shown.insertBefore(known, at);
    patchNode(known, child);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function patchNode(shown: Node, fresh: Node): void {
  if (!(shown instanceof Element && fresh instanceof Element)) {
    if (shown.nodeValue !== fresh.nodeValue) shown.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name, value } of fresh.attributes)
    if (!theirs.includes(name) && shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  for (const { name } of [...shown.attributes])
    if (!theirs.includes(name) && !fresh.hasAttribute(name)) shown.removeAttribute(name);
  // What is in a custom element or a text field is its own.
  if (!shown.localName.includes('-') && shown.localName !== 'textarea') patch(shown, fresh);
}

const keyOf = (node: Node): string | null =>
  node instanceof Element ? (node.getAttribute('data-key') ?? (node.id || null)) : null;

const isAlike = (one: Node, other: Node): boolean => one.nodeName === other.nodeName;
