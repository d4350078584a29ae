/** Builds elements. Text goes in as text: nothing that comes from a page or a server becomes markup. */

/**
 * @param {string} tag with classes after dots: `p.quiet.small`
 * @param {Record<string, any>} [attributes] `on…` are listeners, `true` is a bare attribute, null and false are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link that leaves the panel; only http and https addresses become links. */
export function outward(href, text, attributes = {}) {
  if (!href || !/^https?:/i.test(href)) return null;
  return h("a", { href, target: "_blank", rel: "noopener noreferrer", ...attributes }, text);
}
