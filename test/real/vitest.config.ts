import path from 'node:path'
import {defineConfig} from 'vitest/config'

/** Tests that drive LibreOffice and other programs: `npm run test:real`. */
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['test/real/**/*.test.ts'],
    globalSetup: 'test/real/temporary.ts',
    // LibreOffice alone fills a machine.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
