// A package index of a dozen invented releases, given to real Poetry in place of PyPI's answers.
// Why not PyPI itself: locks must come out the same next year, and a registry mirror may lack the JSON
// documents Poetry asks for (the one this was written behind serves HTML only). Names and shapes are real.
import { createHash } from 'node:crypto'

export type Release = readonly [name: string, version: string, needs?: readonly string[], python?: string]

export const RELEASES: readonly Release[] = [
  ['idna', '2.10'],
  ['idna', '3.4'],
  ['idna', '3.10', [], '>=3.6'],
  ['six', '1.15.0'],
  ['six', '1.16.0'],
  ['certifi', '2023.7.22', [], '>=3.6'],
  ['certifi', '2024.8.30', [], '>=3.6'],
  ['attrs', '22.2.0', ["pytest ; extra == 'tests'"], '>=3.6'],
  ['attrs', '23.2.0', ["pytest ; extra == 'tests'"], '>=3.7'],
  ['iniconfig', '2.0.0', [], '>=3.7'],
  ['packaging', '23.2', [], '>=3.7'],
  ['packaging', '24.1', [], '>=3.8'],
  ['pluggy', '1.4.0', [], '>=3.8'],
  [
    'pytest',
    '7.4.4',
    ['iniconfig', 'packaging', 'pluggy (>=0.12,<2.0)', 'tomli (>=1.0.0) ; python_version < "3.11"'],
    '>=3.7',
  ],
  ['tomli', '1.2.3', [], '>=3.6'],
  ['tomli', '2.0.1', [], '>=3.7'],
  ['colorama', '0.4.6', [], '!=3.0.*,>=2.7'],
  ['click', '8.1.7', ['colorama ; platform_system == "Windows"'], '>=3.7'],
  ['ruamel-yaml', '0.18.6', [], '>=3.7'],
  ['ruamel.yaml', '0.18.6', [], '>=3.7'], // the name as 1.1 asks for it: dots kept
  [
    'requests',
    '2.31.0',
    ['idna (<4,>=2.5)', 'certifi (>=2017.4.17)', "pysocks (!=1.5.7,>=1.5.6) ; extra == 'socks'"],
    '>=3.7',
  ],
  ['pysocks', '1.7.1', [], '>=2.7'],
]

export type IndexDocuments = Readonly<Record<string, unknown>>

const file = (name: string, version: string) => {
  const filename = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`
  const sha256 = createHash('sha256').update(filename).digest('hex')
  return { filename, sha256, url: `https://files.example.org/${filename}` }
}

const releaseDocument = ([name, version, needs = [], python]: Release) => {
  const { filename, sha256, url } = file(name, version)
  return {
    info: {
      name,
      version,
      summary: `The ${name} package`,
      platform: null,
      requires_dist: needs,
      requires_python: python ?? null,
    },
    urls: [
      {
        packagetype: 'bdist_wheel',
        filename,
        digests: { sha256 },
        url,
        requires_python: python ?? null,
        yanked: false,
      },
    ],
  }
}

const projectDocuments = (name: string): [string, unknown][] => {
  const releases = RELEASES.filter((it) => it[0] === name)
  const files = releases.map(([, version, , python]) => {
    const { filename, sha256, url } = file(name, version)
    return {
      filename,
      url,
      hashes: { sha256 },
      'requires-python': python ?? null,
      yanked: false,
      'core-metadata': false,
    }
  })
  const byVersion = Object.fromEntries(releases.map((it) => [it[1], releaseDocument(it).urls]))
  return [
    [`simple/${name}/`, { meta: { 'api-version': '1.0' }, name, versions: releases.map((it) => it[1]), files }],
    [`pypi/${name}/json`, { info: { name }, releases: byVersion }],
    ...releases.map((it): [string, unknown] => [`pypi/${name}/${it[1]}/json`, releaseDocument(it)]),
  ]
}

/** Every document, by the path below the index at which a Poetry of any version asks for it. */
export const indexDocuments = (): IndexDocuments =>
  Object.fromEntries([...new Set(RELEASES.map((it) => it[0]))].flatMap(projectDocuments))
