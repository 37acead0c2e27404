// Projects that cargo locks: each has something that the others lack.
import type { Project } from '../kind.ts'

const crate = (name: string, rest: string, version = '"0.1.0"'): string =>
  `[package]\nname = "${name}"\nversion = ${version}\nedition = "2021"\n\n${rest}`

export const projects: readonly Project[] = [
  {
    name: 'plain',
    files: {
      'Cargo.toml': crate('app', '[dependencies]\nutil = "1.0"\nlone = "3"\n\n[dev-dependencies]\nextra = "0.1"\n'),
      'src/main.rs': 'fn main() {}\n',
    },
  },
  {
    name: 'sections',
    files: {
      'Cargo.toml': crate(
        'app',
        '[dependencies]\nutil = { version = "1.0", default-features = false }\nolder = { package = "base", version = "0.2" }\nextra = { version = "0.1", optional = true }\n\n' +
          '[build-dependencies]\nlone = "3.1"\n\n[target."cfg(unix)".dependencies]\npair = "1"\n\n[target."cfg(windows)".dev-dependencies]\nedge = "1.0.0-alpha.1"\n',
      ),
      'src/lib.rs': '',
      'build.rs': 'fn main() {}\n',
    },
  },
  {
    name: 'workspace',
    files: {
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/outside"]\nresolver = "2"\n\n[workspace.package]\nversion = "1.4.0"\n\n[workspace.dependencies]\nutil = "1.0"\none = { path = "crates/one", version = "1" }\n',
      'crates/one/Cargo.toml':
        '[package]\nname = "one"\nversion.workspace = true\nedition = "2021"\n\n[dependencies]\nutil.workspace = true\n',
      'crates/one/src/lib.rs': '',
      'crates/two/Cargo.toml':
        '[package]\nname = "two"\nversion = "0.2.0"\nedition = "2021"\n\n[dependencies]\none.workspace = true\nlone = "3"\n\n[dev-dependencies]\nextra = "0.1.4"\n',
      'crates/two/src/lib.rs': '',
      'crates/outside/Cargo.toml': '[package]\nname = "outside"\nversion = "9.0.0"\n\n[workspace]\n',
      'crates/outside/src/lib.rs': '',
    },
  },
  {
    name: 'paths',
    files: {
      'Cargo.toml': crate('app', '[dependencies]\nlib = { path = "lib" }\nutil = "=1.2.0"\n'),
      'src/main.rs': 'fn main() {}\n',
      'lib/Cargo.toml': crate(
        'lib',
        '[dependencies]\nbase = "0.3"\nlone = { version = "3", optional = true }\ndeep = { path = "../deep" }\n\n[dev-dependencies]\nextra = "0.1"\n',
        '"0.5.0"',
      ),
      'lib/src/lib.rs': '',
      'deep/Cargo.toml': crate('deep', '[dependencies]\nbase = "0.2"\n'),
      'deep/src/lib.rs': '',
    },
  },
  {
    name: 'patched',
    files: {
      'Cargo.toml': crate(
        'app',
        '[dependencies]\nutil = "1.0"\nlone = "3"\n\n[patch.crates-io]\nbase = { path = "vendored/base" }\nlone = { path = "vendored/lone" }\n',
      ),
      'src/main.rs': 'fn main() {}\n',
      'vendored/base/Cargo.toml': crate('base', '', '"0.2.9"'),
      'vendored/base/src/lib.rs': '',
      'vendored/lone/Cargo.toml': crate('lone', '', '"4.0.0"'),
      'vendored/lone/src/lib.rs': '',
    },
  },
  {
    name: 'bare',
    files: { 'Cargo.toml': crate('app', ''), 'src/main.rs': 'fn main() {}\n' },
  },
]
