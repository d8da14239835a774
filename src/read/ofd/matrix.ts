import {numbersOf, type XmlElement} from './xml.ts'

/** a b c d e f: (x, y) → (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The inner one first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer
  const [e, f] = pointAt(outer, inner[4], inner[5])
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    e,
    f,
  ]
}

export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** From the plane of an object to the one that it stands in: its CTM, and then to the corner of its boundary. */
export function matrixOf({attributes}: XmlElement): Matrix {
  const [x = 0, y = 0] = numbersOf(attributes.get('Boundary'))
  const ctm = numbersOf(attributes.get('CTM'))
  return multiply([1, 0, 0, 1, x, y], ctm.length === 6 ? (ctm as unknown as Matrix) : identity)
}
