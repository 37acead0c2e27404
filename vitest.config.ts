import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{actions,packages}/*/test/**/*.test.ts', 'test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    reporters: [
      'default',
      ['json', { outputFile: '.cache/results/tests.json' }],
      ['junit', { outputFile: '.cache/results/junit.xml' }],
    ],
    // By default one core is left idle, which of two is half.
    maxWorkers: '100%',
    // Against hanging, never to time anything: a machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
