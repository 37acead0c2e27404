import { shorten, visible } from '@ci-gates/core/model'

const LONGEST = 300

/** Makes a text of another party's fit to be told: one line, short, without the token or what a URL holds before `@`. */
export type Told = (text: string) => string

/** Tells texts without this token, as it is and as basic authentication writes it. */
export function toldWithout(token: string): Told {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const needles = [token, encodeURIComponent(token), basic].filter((needle) => needle !== '')
  return (text) => {
    const clean = needles.reduce((left, needle) => left.replaceAll(needle, '***'), text)
    return shorten(visible(withoutUserinfo(clean).trim()), LONGEST)
  }
}

/** A proxy's address may hold its password, and Node quotes the address where it cannot be parsed. */
function withoutUserinfo(text: string): string {
  return text.replace(/\/\/[^/\s@]*@/g, '//***@')
}
