import type { PinnedToolName } from './tools.ts'

/**
 * What a text must mention, in any case, before it is read for pins of a tool. Apart from the tables of tools: this is
 * asked in every run, and those are loaded only where a text does.
 */
export const pinWords: Readonly<Record<PinnedToolName, readonly string[]>> = {
  poetry: ['poetry'],
  uv: ['uv'],
  pdm: ['pdm'],
  pipenv: ['pipenv'],
  'pip-tools': ['pip-tools', 'pip_tools'],
  npm: ['npm'],
  pnpm: ['pnpm'],
  yarn: ['yarn'],
  bun: ['bun'],
  deno: ['deno', 'dvm'],
  cargo: ['rust', 'cargo +', 'actions-rs'],
  go: ['setup-go', 'golang', 'gotoolchain', 'go-version', 'goenv', 'go.dev/dl', 'google.com/go/', 'go@'],
  composer: ['composer'],
  bundler: ['bundler', 'bundle _'],
  terraform: ['terraform', 'tfenv', 'tfswitch'],
  opentofu: ['tofu'],
  dart: ['dart'],
  flutter: ['flutter', 'fvm'],
  swift: ['swift'],
}
