/** Finds entries by the hash of their id; what stands behind equal hashes the caller compares. */
export interface HashIndex {
  /** The entry of this hash for which `is` holds, or -1. */
  find(hash: number, is: (entry: number) => boolean): number
  /** Entries are added in order: 0, 1, 2 … */
  add(hash: number): void
}

/** Open addressing over typed arrays: 12 bytes an entry where a Map of strings takes a hundred. */
export function hashIndex(): HashIndex {
  let hashes = new Int32Array(16)
  let slots = new Int32Array(32)
  let size = 0
  const place = (entry: number, hash: number) => {
    let at = hash & (slots.length - 1)
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
    slots[at] = entry + 1
  }
  const grow = () => {
    const more = new Int32Array(hashes.length * 2)
    more.set(hashes)
    hashes = more
    slots = new Int32Array(hashes.length * 2)
    for (let entry = 0; entry < size; entry++) place(entry, hashes[entry] as number)
  }
  return {
    find(hash, is) {
      for (let at = hash & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
        const entry = (slots[at] as number) - 1
        if (hashes[entry] === hash && is(entry)) return entry
      }
      return -1
    },
    add(hash) {
      if (size === hashes.length) grow()
      hashes[size] = hash
      place(size, hash)
      size += 1
    },
  }
}

/** FNV-1a over UTF-16 units, to be `mixed` at the end. */
export function hashOn(seed: number, text: string): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash
}

/** FNV's low bits alone are weak, and they choose the slot. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}
