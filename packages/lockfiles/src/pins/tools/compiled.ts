import { pinWords } from '../words.ts'
import type { PinnedTool } from './row.ts'

/** A toolchain as rustup's commands take it, or a variable for one: other words are options and their values. */
const TOOLCHAIN = '((?:stable|beta|nightly|[\\d$%])\\S*)'

export const cargo: PinnedTool = {
  name: 'cargo',
  title: 'Rust',
  words: pinWords.cargo,
  aliases: ['rust'],
  variables: [],
  obeys: ['RUSTUP_TOOLCHAIN'],
  installers: [],
  actions: {
    'dtolnay/rust-toolchain': { input: 'toolchain', readsRef: true, yields: true },
    'actions-rs/toolchain': { input: 'toolchain', yields: true },
    'actions-rust-lang/setup-rust-toolchain': { input: 'toolchain', yields: true },
    'moonrepo/setup-rust': { input: 'channel', yields: true },
    'hecrj/setup-rust-action': { input: 'rust-version', yields: true },
    'brndnmtthws/rust-action': { input: 'toolchain', yields: true },
    'brndnmtthws/rust-action-rustup': { input: 'toolchain', yields: true },
    'ructions/toolchain': { input: 'toolchain', yields: true },
  },
  hooks: [],
  images: { names: ['rust'], majorBelow: 2, official: ['rust'] },
  commands: [
    // These do not read the lock of the folder.
    { via: 'cargo +', pattern: /^cargo \+(\S+)(?= (?!(?:install|fmt|search|new|init|login|--version|-V)(?: |$)))/ },
    { via: 'rustup run', pattern: new RegExp(`^rustup run (?:--install )?${TOOLCHAIN}`) },
    { via: 'rustup override set', pattern: new RegExp(`^rustup override (?:set|add) (?:\\S+ )*?${TOOLCHAIN}`) },
    { via: 'rustup default', pattern: new RegExp(`^rustup default ${TOOLCHAIN}`), yields: true },
    {
      via: 'rustup toolchain install',
      pattern: new RegExp(`^rustup (?:(?:toolchain )?(?:install|add)|update) (?:\\S+ )*?${TOOLCHAIN}`),
      unless: 'installed, and perhaps not the one that runs',
    },
    { via: "rustup's installer", pattern: new RegExp(`--default-toolchain[= ]${TOOLCHAIN}`), yields: true },
  ],
  releases: ['1.95.0'],
  newest: ['stable', 'beta', 'nightly', 'latest', 'master'],
  trim: /-(?:x86_64|i[3-6]86|aarch64|arm|powerpc|riscv|s390x|loongarch|wasm|msvc|gnu|musl)[\w-]*$/,
  doubt: {
    text: /\b(?:rm|mv|cp|Remove-Item|sed)\b[^\n]{0,200}Cargo\.lock|cargo\b[^\n]{0,40} (?:update|generate-lockfile)\b|minimal-versions/,
    why: 'this file also removes, replaces or writes Cargo.lock',
  },
  lockCommand: 'cargo update --workspace',
}

export const go: PinnedTool = {
  name: 'go',
  title: 'Go',
  words: pinWords.go,
  aliases: ['golang'],
  variables: ['GO_VERSION', 'GOLANG_VERSION'],
  obeys: ['GOTOOLCHAIN'],
  installers: [],
  actions: { 'actions/setup-go': { input: 'go-version', fixedFrom: 6 } },
  hooks: [],
  images: { names: ['golang'], majorBelow: 2, official: ['golang'] },
  commands: [
    { via: 'a download of Go', pattern: /^(?:curl|wget|ADD) \S.*\bgo(\d[\w.]*?)\.(?:linux|darwin|windows)-/ },
    { via: 'goenv', pattern: /^goenv (?:global|local|shell) (\S+)/ },
  ],
  releases: ['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.11', '1.25.5', '1.26.8'],
  newest: ['stable', 'oldstable', 'latest'],
  trim: /^go(?=\d)/,
  fixing: { variable: 'GOTOOLCHAIN', fixed: 'local' },
  lockCommand: 'go mod tidy',
}

export const composer: PinnedTool = {
  name: 'composer',
  title: 'Composer',
  words: pinWords.composer,
  variables: ['COMPOSER_VERSION'],
  installers: [],
  actions: {
    'shivammathur/setup-php': { input: 'tools', listed: 'composer' },
    'php-actions/composer': { input: 'version' },
  },
  hooks: [],
  images: { names: ['composer'], majorBelow: 3, official: ['composer', 'composer/composer'] },
  commands: [
    {
      via: 'composer self-update',
      pattern: /^(?:php \S*)?composer(?:\.phar)? self-?update(?: --?[a-z][\w-]*)* (?:--)?(v?\d[\w.]*)/,
    },
    { via: "Composer's installer", pattern: /(?:composer-setup\.php|installer).*--version[= ](\S+)/, piped: true },
    {
      via: "Composer's installer",
      pattern: /(?:composer-setup\.php|installer).* --(\d(?:\.\d+)?)(?= |$)/,
      piped: true,
    },
    { via: 'a download of Composer', pattern: /getcomposer\.org\/download\/(?:latest-)?v?(\d[\w.]*)\/composer\.phar/ },
    { via: 'a download of Composer', pattern: /getcomposer\.org\/composer-(\d[\w.]*?)\.phar/ },
  ],
  releases: [
    '1.10.28',
    '2.0.14',
    '2.1.14',
    '2.2.29',
    '2.3.10',
    '2.4.4',
    '2.5.8',
    '2.6.6',
    '2.7.9',
    '2.8.12',
    '2.9.8',
    '2.10.2',
  ],
  newest: ['latest', 'stable', 'preview', 'snapshot', 'lts'],
  doubt: {
    text: /--ignore-platform-req|composer (?:update|require)\b|\brm\b[^\n]{0,200}composer\.lock/,
    why: 'this file also updates the lock, or says --ignore-platform-reqs',
  },
  lockCommand: 'composer update',
}

export const bundler: PinnedTool = {
  name: 'bundler',
  title: 'Bundler',
  words: pinWords.bundler,
  variables: [],
  obeys: ['BUNDLER_VERSION'],
  installers: [],
  actions: { 'ruby/setup-ruby': { input: 'bundler' } },
  hooks: [],
  images: { names: [], majorBelow: 0 },
  commands: [
    { via: 'bundle _…_', pattern: /^bundler? _([^\s_]+)_/ },
    {
      via: 'gem install',
      pattern: /^gem (?:install|i)(?: \S+)*? bundler(?::|(?: --?[a-z][\w-]*)* (?:-v|--version)[= ]?)(\S+)/,
      unless: 'installed, and the lock says which of the installed ones runs',
    },
  ],
  releases: ['1.17.3', '2.1.4', '2.2.34', '2.3.27', '2.4.22', '2.5.23', '2.6.9', '2.7.2', '4.0.3'],
  newest: ['latest', 'default', 'none', 'gemfile.lock'],
  doubt: {
    text: /BUNDLE_GEMFILE|bundle update\b|\brm\b[^\n]{0,200}Gemfile\.lock/,
    why: 'this file also updates the lock, or names another Gemfile',
  },
  lockCommand: 'bundle lock',
}
