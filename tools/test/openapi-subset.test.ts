import { expect, test } from 'vitest'
import { extractOperations } from '../openapi-subset.ts'

const description = {
  paths: {
    '/a/{id}': {
      get: {
        operationId: 'a/get',
        description: 'Gets it.',
        parameters: [{ $ref: '#/components/parameters/id' }],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/a' }, examples: {} } } },
          204: { description: 'Nothing' },
        },
      },
      post: { operationId: 'a/post', responses: {} },
    },
  },
  components: {
    parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'integer', example: 7 } } },
    schemas: {
      a: {
        title: 'A',
        properties: {
          description: { type: 'string', description: 'What it is.', nullable: true },
          b: { $ref: '#/components/schemas/b' },
        },
      },
      b: { properties: { a: { $ref: '#/components/schemas/a' } } },
      c: { type: 'string' },
    },
  },
}

test('what is called, and what it leads to, without what only readers need', () => {
  expect(extractOperations(description, ['a/get'])).toEqual({
    operations: [
      {
        id: 'a/get',
        method: 'GET',
        path: '/a/{id}',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 200: { $ref: '#/components/schemas/a' }, 204: null },
      },
    ],
    components: {
      schemas: {
        a: {
          properties: {
            description: { anyOf: [{ type: 'string' }, { type: 'null' }] },
            b: { $ref: '#/components/schemas/b' },
          },
        },
        b: { properties: { a: { $ref: '#/components/schemas/a' } } },
      },
    },
  })
})

test('an operation that there is not', () => {
  expect(() => extractOperations(description, ['a/get', 'a/put'])).toThrow('no operation a/put')
})
