import {expect, test} from 'vitest'
import {formats} from '../../src/reporter/formats.ts'
import {reporters} from '../../src/reporter/index.ts'
import {loadReporter} from '../../src/reporter/load.ts'

test('every format has the reporter of its name, whether it is at hand or loaded', async () => {
  expect(Object.keys(reporters)).toEqual([...formats])
  for (const format of formats) expect(await loadReporter(format)).toBe(reporters[format])
})
