import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{actions,packages}/*/test/**/*.test.ts', 'test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    reporters: [
      'default',
      ['json', { outputFile: '.cache/results/tests.json' }],
      ['junit', { outputFile: '.cache/results/junit.xml' }],
    ],
    testTimeout: 30_000,
  },
})
