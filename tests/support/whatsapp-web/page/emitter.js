/** What the page's models all are: something that can be listened to, several events in one string. */
export class Emitter {
  #listeners = new Map();

  on(names, listener) {
    for (const name of names.split(' ')) this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  once(name, listener) {
    const onlyOnce = (...args) => {
      this.off(name, onlyOnce);
      listener(...args);
    };
    this.on(name, onlyOnce);
  }

  off(name, listener) {
    const others = (this.#listeners.get(name) ?? []).filter((one) => one !== listener);
    this.#listeners.set(name, others);
  }

  /** Whether anybody listens yet. */
  isHeard(name) {
    return (this.#listeners.get(name) ?? []).length > 0;
  }

  trigger(name, ...args) {
    for (const listener of this.#listeners.get(name) ?? []) listener(...args);
  }
}
