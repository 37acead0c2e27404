// Projects that Bundler locks: each has something that the others lack.
import type { Project } from '../kind.ts'

const HEAD = "# frozen_string_literal: true\n\nsource 'https://example.org'\n\n"
const gemspec =
  "Gem::Specification.new do |s|\n  s.name = 'inner'\n  s.version = '0.5.0'\n  s.summary = 's'\n  s.authors = ['a']\n  s.files = []\nend\n"

export const projects: readonly Project[] = [
  {
    name: 'plain',
    files: {
      Gemfile: `${HEAD}gem 'util', '~> 1.0'\ngem "lone"\n\ngroup :test, :development do\n  gem 'checks', '>= 9', '< 10', require: false\nend\n`,
    },
  },
  {
    name: 'paths',
    files: {
      Gemfile: `${HEAD}gem 'inner', path: 'inner'\ngem 'util', ['>= 1.0', '< 2'] # a comment\n\nplatforms :ruby, :mswin do\n  gem 'lone', '3.1.4'\nend\n`,
      'inner/inner.gemspec': gemspec,
    },
  },
  {
    name: 'dynamic',
    files: {
      Gemfile: `${HEAD}gem 'lone'\n\nif RUBY_VERSION > '2'\n  gem 'util', '~> 1.0'\nelse\n  gem 'util', '< 1'\nend\n\n%w[checks].each do |name|\n  gem name\nend\n`,
    },
  },
  {
    name: 'several-lines',
    files: {
      Gemfile: `${HEAD}ruby '>= 2.5'\n\ngem('util',\n    '~> 1.0',\n    require: ['util', 'util/more'],\n    groups: %i[default test])\ngem 'lone', "!= 3.0", :platforms => [:mri]\n`,
    },
  },
]
