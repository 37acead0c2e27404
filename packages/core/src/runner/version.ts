/** This project's version, written here by `pnpm sync` from the root `package.json`. */
export const VERSION = '0.1.0'
