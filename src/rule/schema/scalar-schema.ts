import {z} from 'zod'
import type {FaultText} from '../fault/fault.ts'
import {patternFault} from './pattern.ts'

/** Words that are not empty; the line break of a YAML block at their end does not count. */
export const text = z.string().trim().min(1)

/** A regular expression that compiles. */
export const pattern = z.string().min(1).check(refused(patternFault)).meta({format: 'regex'})

/** `structure/empty-section` */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Starts the message of a schema that names its own type in faults: see `typeNames` in fault-texts.ts. */
export const typeMark = 'type:'

/** The error of a schema that is to go by a name of its own when the type is wrong. */
export function typeNamed(name: string): z.core.$ZodErrorMap {
  return ({code}) => (code === 'invalid_type' || code === 'invalid_union' ? typeMark + name : undefined)
}

/** A check with words of its own: `fault` tells what is wrong with a value, if anything. */
export function refused(fault: (value: string) => FaultText | undefined): z.core.CheckFn<string> {
  return ({value, issues}) => {
    const refusal = fault(value)
    if (refusal) issues.push({code: 'custom', input: value, params: {text: refusal}})
  }
}
