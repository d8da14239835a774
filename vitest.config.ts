import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need programs that not everybody has: `npm run test:real`.
    exclude: [...configDefaults.exclude, 'test/real/**'],
  },
})
