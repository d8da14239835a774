import {expect, test} from 'vitest'
import {upright} from '../../../src/read/pages/upright.ts'
import {page, run} from '../../support/runs.ts'

const text = [run('正文一行', 80, 100), run('正文二行', 80, 128)]

test('what stands across the text is dropped: a watermark, a note at the edge', () => {
  const marks = [run('内部资料', 100, 600, {angle: 315, size: 60}), run('装订线', 30, 400, {angle: 270})]
  expect(upright(page([...text, ...marks])).runs).toEqual(text)
})

test('a page that leans a little, as a scan does, is read', () => {
  expect(
    upright(page([run('斜', 80, 100, {angle: 1}), run('正', 96, 100, {angle: 359.5})])).runs,
  ).toHaveLength(2)
})

test.each([
  [90, (x: number, y: number) => [842 - y, x] as const],
  [180, (x: number, y: number) => [595 - x, 842 - y] as const],
  [270, (x: number, y: number) => [y, 595 - x] as const],
])('a page turned by %s degrees is turned back', (angle, turn) => {
  const turned = text.map(one => {
    const [x, y] = turn(one.x, one.y)
    return {...one, x, y, angle}
  })
  const paper = angle === 180 ? {width: 595, height: 842} : {width: 842, height: 595}
  const result = upright(page(turned, paper))
  expect(result.runs).toEqual(text)
  expect([result.width, result.height]).toEqual([595, 842])
})

test('without text it stays as it is', () => {
  expect(upright(page([]))).toEqual(page([]))
  expect(upright(page([run('水印', 100, 600, {angle: 45})])).runs).toEqual([])
})
