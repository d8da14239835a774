import {expect, test} from 'vitest'
import {freshPages, stalePages} from '../../scripts/docs/pages.ts'
import {root} from '../support/built-in.ts'

test('the generated pages, and the outputs on the others, are as the program makes them', async () => {
  const stale = stalePages(await freshPages(root), root)
  expect(stale, 'to mend it: npm run docs').toEqual([])
})
