import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need programs that not everybody has: `npm run test:real`.
    exclude: [...configDefaults.exclude, 'test/real/**'],
    // Loading the checks anew for each of three hundred files takes longer than most of the tests.
    isolate: false,
    // Tests of laws take seconds on a machine that does other things as well.
    testTimeout: 60_000,
  },
})
