import type {Words} from '../diagnostic/types.ts'

/** The sizes of type that have names, in points. */
const names: ReadonlyMap<number, string> = new Map([
  [42, '初号'],
  [36, '小初'],
  [26, '1号'],
  [24, '小1号'],
  [22, '2号'],
  [18, '小2号'],
  [16, '3号'],
  [15, '小3号'],
  [14, '4号'],
  [12, '小4号'],
  [10.5, '5号'],
  [9, '小5号'],
])

/** 16 → “3号”. */
export function sizeWords(points: number): Words {
  return {zh: names.get(points) ?? `${points}磅`, en: `${points} pt`}
}

/** Word and WPS round sizes to half points. */
export const isSize = (points: number, expected: number): boolean => Math.abs(points - expected) < 0.5
