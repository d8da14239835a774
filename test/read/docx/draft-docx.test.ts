import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {readText} from '../../../src/read/text/text.ts'
import {differencesOf, toldOf} from '../../support/compare.ts'
import {draftDocx} from '../../support/draft-docx.ts'
import {drafts} from '../../support/drafts.ts'

describe.each(drafts.map(({id, text}) => [id, text] as const))('draft %s as a Word document', (_id, text) => {
  test.each(['typed', 'automatic'] as const)('gets the findings of the text, with %s numbers', numbers => {
    const report = readDocx(draftDocx(text, numbers))
    expect(differencesOf(toldOf(readText(text)), toldOf(report))).toEqual([])
  })
})
