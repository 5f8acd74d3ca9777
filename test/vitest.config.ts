import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests of the sources are quick and run while writing; tests of the built files need a build first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Generous, since a busy machine is no fault of the tests.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{protocol,cli,project,vscode}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/{protocol,cli,project}/**/*.test.ts'],
        },
      },
    ],
  },
})
