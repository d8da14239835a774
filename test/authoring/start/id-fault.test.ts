import {expect, test} from 'vitest'
import {idFault} from '../../../src/authoring/start/id-fault.ts'
import {idPattern} from '../../../src/rule/schema/scalar-schema.ts'

test.each(['local/missing-annex', 'a1/2b-3', 'x/y'])('%s is an id', id => {
  expect(idFault(id)).toBeUndefined()
})

test.each([
  ['missing-annex', 'there is no “/”'],
  ['local/', 'something must stand on both sides of the “/”'],
  ['/annex', 'something must stand on both sides of the “/”'],
  ['local/annex/missing', 'there is more than one “/”'],
  ['Local/Annex', 'no capital letters'],
  ['local/缺附件', 'only lower-case letters, digits and hyphens'],
  ['local/missing_annex', 'only lower-case letters, digits and hyphens'],
  ['local/missing--annex', 'a hyphen stands between words only'],
  ['local/annex-', 'a hyphen stands between words only'],
  ['1local/annex', 'the area must begin with a letter'],
  ['rules/local/annex.yaml', 'this is the name of a file, not an id'],
])('%s is none: %s', (id, reason) => {
  expect(idPattern.test(id)).toBe(false)
  expect(idFault(id)?.en).toBe(
    `malformed id “${id}”: ${reason}; expected AREA/DEFECT, such as local/missing-annex`,
  )
})
