// What nearly every tool's rules use is loaded with the gate: the bundler would give each of their files a copy.
// `sideEffects` in package.json keeps these imports.
import './damage.ts'
import './javascript/findings.ts'
import './javascript/json.ts'
import './pair.ts'
