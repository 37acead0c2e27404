// Projects that Composer locks: each has something that the others lack.
import type { Files, Project } from '../kind.ts'

const project = (manifest: object): Files => ({ 'composer.json': `${JSON.stringify(manifest, null, 4)}\n` })

export const projects: readonly Project[] = [
  {
    name: 'plain',
    files: project({
      name: 'acme/app',
      type: 'project',
      require: { php: '>=7.4', 'acme/util': '^1.0', 'acme/lone': '~3.1' },
      'require-dev': { 'acme/tests': '^9.0' },
    }),
  },
  {
    name: 'provided',
    files: project({
      name: 'acme/app',
      require: {
        'acme/logger': '^2.0',
        'psr/log-implementation': '^1.0',
        'acme/old-logger': '*',
        'acme/legacy-log': '1.*',
      },
    }),
  },
  {
    name: 'branches',
    files: project({
      name: 'acme/app',
      require: { 'acme/branch': '^2.0@dev', 'acme/lone': '^3.2@beta' },
      'minimum-stability': 'stable',
      'prefer-stable': true,
    }),
  },
  {
    name: 'unusual',
    files: project({
      name: 'acme/app',
      version: '1.5.0',
      description: 'Größe / "quoted" 😀',
      require: { 'ext-json': '*', 'acme/base': '0.2.*' },
      replace: { 'acme/inner': 'self.version' },
      conflict: { 'acme/bad': '<2.0' },
      repositories: [
        {
          type: 'package',
          package: { name: 'acme/inline', version: '1.0.0', dist: { type: 'zip', url: 'https://example.org/ü/x.git' } },
          canonical: false,
        },
      ],
      extra: {
        empty: {},
        list: { '0': 'a', '1': 'b' },
        sparse: { '1': 'x' },
        text: 'Größe/\u2028\u0007"\\😀',
        number: 1.5,
        whole: 2,
        small: 0.00001,
        nothing: null,
        on: true,
      },
      config: { platform: { php: '8.1.0' } },
    }),
  },
]
