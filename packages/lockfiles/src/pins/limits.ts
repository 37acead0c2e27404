/** What a file of a stranger may cost. Everything else here runs in time linear in the text. */
export const limits = {
  /** Characters of one file. Larger ones are told, not read: no hand-written workflow comes near. */
  text: 500_000,
  /** Pins of one repository, constraints in manifests apart; and of one file. */
  pins: 500,
  /** Characters of a word that may hold a version; also how far an unclosed bracket reaches. */
  word: 1_000,
  /** Values one text may expand to (a matrix times a matrix). */
  values: 50,
  /** Variables that name variables. */
  expansions: 4,
  /** References in one text; with `expansions` this bounds the work of variables that name variables. */
  references: 8,
  /** Levels of a YAML document, and aliases followed in it. */
  depth: 64,
  aliases: 100,
  nodes: 50_000,
} as const
