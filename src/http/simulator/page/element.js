/** Makes an element. A property sets itself, `data` its data attributes, `on` its listeners, anything with a dash an attribute. */
export function element(tag, properties = {}, ...children) {
  const { data = {}, on = {}, ...rest } = properties;
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(rest)) {
    if (name.includes('-')) made.setAttribute(name, value);
    else made[name] = value;
  }
  Object.assign(made.dataset, data);
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

const PATHS = {
  photo: 'M4 8h3l2-3h6l2 3h3v11H4z M12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  record: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z M6 11a6 6 0 0 0 12 0 M12 17v4',
  send: 'M5 12h13 M12 5l7 7-7 7',
  reply: 'M10 6 4 12l6 6 M4 12h10a6 6 0 0 1 6 6',
};

/** A line drawing; say what it does with the button's label. */
export function icon(name) {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}
