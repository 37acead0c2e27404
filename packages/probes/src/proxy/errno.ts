import type { ProxyCause } from './causes.ts'

/** Linux's numbers (errno(3)); 60, 61, 65, 54 are those of BSD and macOS, from 10000 on those of Windows. */
const BY_NUMBER: Readonly<Record<number, ProxyCause>> = {
  2: 'upstream-refused',
  11: 'upstream-refused',
  13: 'proxy-config',
  24: 'proxy-config',
  28: 'proxy-config',
  32: 'upstream-reset',
  54: 'upstream-reset',
  60: 'upstream-timeout',
  61: 'upstream-refused',
  65: 'upstream-unreachable',
  99: 'proxy-config',
  100: 'upstream-unreachable',
  101: 'upstream-unreachable',
  104: 'upstream-reset',
  110: 'upstream-timeout',
  111: 'upstream-refused',
  112: 'upstream-unreachable',
  113: 'upstream-unreachable',
  10051: 'upstream-unreachable',
  10054: 'upstream-reset',
  10060: 'upstream-timeout',
  10061: 'upstream-refused',
  10065: 'upstream-unreachable',
}

const BY_WORDS: readonly (readonly [RegExp, ProxyCause])[] = [
  [/refused|no such file/i, 'upstream-refused'],
  [/no route|unreachable|host is down/i, 'upstream-unreachable'],
  [/timed? ?out/i, 'upstream-timeout'],
  [/reset|broken pipe|aborted/i, 'upstream-reset'],
]

/** What a failed system call towards the upstream means, by its number, else by the words of strerror. */
export function causeOfErrno(number: number, words: string): ProxyCause | undefined {
  return BY_NUMBER[number] ?? causeOfWords(words)
}

export function causeOfWords(words: string): ProxyCause | undefined {
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1]
}
