import type { Project } from '../kind.ts'

const MAIN = `terraform {
  required_providers {
    one = {
      source  = "example.org/acme/one"
      version = ">= 1.0, < 2.0"
    }
    two = {
      source  = "example.org/acme/two"
      version = "~> 0.3.0"
    }
  }
}

resource "one_thing" "x" {
  name = "x"
}
`

const WITH_MODULES = `terraform {
  required_providers {
    one = {
      source  = "example.org/acme/one"
      version = ">= 1.0, < 2.0"
    }
  }
}

module "net" {
  source = "./modules/net"
}
`

const NET = `terraform {
  required_providers {
    one = {
      source  = "example.org/acme/one"
      version = ">= 1.1"
    }
    two = {
      source  = "example.org/acme/two"
      version = "~> 0.3.0"
    }
  }
}

module "deep" {
  source = "../deep"
}
`

const DEEP = `terraform {
  required_providers {
    three = { source = "example.org/acme/three" }
  }
}
`

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

export const projects: readonly Project[] = [
  { name: 'plain', files: { 'main.tf': MAIN } },
  {
    name: 'modules',
    files: { 'main.tf': WITH_MODULES, 'modules/net/main.tf': NET, 'modules/deep/main.tf': DEEP },
  },
  { name: 'pre-release', files: { 'main.tf': MAIN.replace('>= 1.0, < 2.0', '2.1.0-beta1') } },
  { name: 'implied', files: { 'main.tf': 'resource "null_resource" "x" {\n}\n' } },
  {
    name: 'json',
    files: {
      'main.tf.json': json({
        terraform: {
          required_providers: {
            one: { source: 'example.org/acme/one', version: '>= 1.0, < 2.0' },
            two: { source: 'example.org/acme/two', version: '~> 0.3.0' },
          },
        },
        resource: { null_resource: { x: {} } },
      }),
    },
  },
  {
    name: 'overridden',
    files: {
      'main.tf': MAIN,
      'versions_override.tf':
        'terraform {\n  required_providers {\n    two = {\n      source  = "example.org/acme/two"\n      version = "0.3.0"\n    }\n  }\n}\n',
    },
  },
]
