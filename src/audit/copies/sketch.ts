import type {Report} from '../../tree/types.ts'
import type {Identity} from '../unit/types.ts'
import {maskOf} from './mask.ts'
import {namesIn} from './names.ts'
import {printsOf} from './prints.ts'
import type {Sketch} from './types.ts'

/** Depends on the draft alone: what comes from above is only known where all drafts are. */
export function sketchOf({text}: Report, identity: Identity): Sketch {
  return {prints: encode(printsOf(maskOf(text, namesIn(identity)).units).hashes)}
}

/** Base64 of 30 bits: five digits a print, the lowest first. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const perPrint = 5

function encode(hashes: Uint32Array): string {
  const codes = new Uint8Array(hashes.length * perPrint)
  let next = 0
  for (let at = 0; at < hashes.length; at++)
    for (let digit = 0, hash = hashes[at]!; digit < perPrint; digit++, hash >>>= 6)
      codes[next++] = codeOfDigit[hash & 63]!
  return latin.decode(codes)
}

const latin = new TextDecoder('latin1')
const codeOfDigit = Uint8Array.from(digits, digit => digit.charCodeAt(0))
const values = new Uint8Array(128)
for (let digit = 0; digit < digits.length; digit++) values[digits.charCodeAt(digit)] = digit

/** How many prints a sketch has. */
export function countPrints({prints}: Sketch): number {
  return Math.floor(prints.length / perPrint)
}

/** The prints of a sketch, 30 bits each, in the order of the text. */
export function decode(sketch: Sketch): Uint32Array {
  const {prints} = sketch
  const hashes = new Uint32Array(countPrints(sketch))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0
    for (let digit = perPrint - 1; digit >= 0; digit--)
      hash = (hash << 6) | values[prints.charCodeAt(at * perPrint + digit) & 127]!
    hashes[at] = hash
  }
  return hashes
}
