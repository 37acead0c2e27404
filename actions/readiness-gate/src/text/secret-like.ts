// Whoever greps for credentials must not find them in a comment afterwards: what may be one is told by its place alone.

const ABOUT_SECRETS =
  /secret|token|passw|passphrase|credential|api[-_]?key|private[-_ ]?key|auth|bearer|AKIA|ghp_|github_pat|glpat|xox[abp]|sk[-_]live|BEGIN|\{(1[6-9]|[2-9]\d)/i
const LOOKS_SECRET =
  /-----BEGIN|\b(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[A-Za-z])[\w+/=.-]{20,}|(secret|token|passw\w*|credential|api[-_]?key)\W{0,4}[=:]|:\/\/[^\s/@]+@/i

/** Whether a pattern looks for credentials. */
export function isAboutSecrets(pattern: string): boolean {
  return ABOUT_SECRETS.test(pattern)
}

/** Whether a line may hold a credential: a long run of letters and digits, an assignment, an address with a password. */
export function looksSecret(line: string): boolean {
  // The expression looks ahead from each word: kept to the length that could be shown at all.
  return LOOKS_SECRET.test(line.slice(0, 500))
}
