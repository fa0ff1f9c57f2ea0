/** A cache of at most `max` entries: the least recently used one makes room. */
export class Lru {
  #entries = new Map();
  #max;

  constructor(max) {
    this.#max = max;
  }

  /** The entry of a key, made by `make` if there is none. */
  remember(key, make) {
    const known = this.#entries.get(key);
    const value = known ?? make();
    if (known !== undefined) this.#entries.delete(key);
    else if (this.#entries.size >= this.#max) this.#entries.delete(this.#entries.keys().next().value);
    this.#entries.set(key, value);
    return value;
  }
}
