const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const CALL = /\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(("[\w:/]+")\)/g
// ncc's own, for assets that stand beside a bundle; ours have none.
const ASSET_BASE = /^.*__nccwpck_require__\.ab = .*import\.meta\.url.*\n/m

/**
 * The text of a bundle that asks Node for its builtin modules with `process.getBuiltinModule` (since 20.16), where the
 * bundler makes a `require` of its own for each: that loads `node:module` and resolves a path every time, a twentieth of
 * what a start takes.
 */
export function plainBuiltins(text: string): string {
  const plain = text.replaceAll(CALL, 'process.getBuiltinModule($1)')
  const bare = plain.split('__nccwpck_require__.ab').length === 2 ? plain.replace(ASSET_BASE, '') : plain
  return bare.split('__WEBPACK_EXTERNAL_createRequire').length === 2 ? bare.replace(IMPORT, '') : bare
}
