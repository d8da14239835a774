import {expect, test} from 'vitest'
import {Bytes} from '../../../src/read/doc/bytes.ts'
import {groupsOf} from '../../../src/read/doc/groups.ts'
import {u16, u32} from '../../support/compound.ts'

const record = (type: number, content: number[], version = 0) => [
  ...u16(version),
  ...u16(type),
  ...u32(content.length),
  ...content,
]
const container = (type: number, ...children: number[][]) => record(type, children.flat(), 0xf)
const shape = (id: number) =>
  container(0xf004, record(0xf00a, [...u32(id), ...u32(0)], 2), record(0xf00b, [1, 2, 3]))
const group = (...children: number[][]) => container(0xf003, ...children)
const drawing = (...children: number[][]) => [
  0,
  ...container(0xf002, record(0xf008, [0, 0]), group(shape(1), ...children)),
]

const groups = (...drawings: number[][]) =>
  Object.fromEntries(groupsOf(new Bytes(Uint8Array.from([...container(0xf000), ...drawings.flat()]))))

test('shapes of a group hang where the outermost group hangs', () => {
  expect(
    groups(
      drawing(
        shape(2),
        group(shape(3), shape(4), group(shape(5), shape(6))),
        shape(7),
        group(shape(8), shape(9)),
      ),
      drawing(group(shape(10), shape(11))),
    ),
  ).toEqual({3: 3, 4: 3, 5: 3, 6: 3, 8: 8, 9: 8, 10: 10, 11: 10})
})

test('drawings that are no drawings have none', () => {
  expect(groups()).toEqual({})
  expect(groups([0, 1, 2, 3])).toEqual({})
  expect(groupsOf(new Bytes(new Uint8Array()))).toEqual(new Map())
})
