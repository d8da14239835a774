import {fstatSync, writeSync} from 'node:fs'
import {type Output, OutputError} from './io.ts'

const descriptor = 1

/**
 * `process.stdout` without opening it where a pipe or a file is meant: opening takes a sixth of the time that
 * Node takes to start, and save hooks and scripts read from pipes.
 */
export const standardOutput: Output = {
  get isTTY() {
    return isDevice() && stream().isTTY === true
  },
  write(text) {
    if (isDevice()) stream().write(text)
    else writeAll(Buffer.from(text))
  },
}

function writeAll(bytes: Buffer): void {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    // A pipe that does not block and is full: the stream knows how to wait.
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') stream().write(bytes.subarray(written))
    else if (code !== 'EPIPE') throw new OutputError(code)
  }
}

/** A terminal. Nobody watches the devices of memory (major 1: /dev/null, /dev/full). */
function isDevice(): boolean {
  const stat = fstatSync(descriptor)
  return stat.isCharacterDevice() && stat.rdev >> 8 !== 1
}

/** Is no output still on its way? What does not go through a stream has arrived. */
export function isAllWritten(): boolean {
  return opened === undefined
}

let opened: NodeJS.WriteStream | undefined
function stream(): NodeJS.WriteStream {
  opened ??= process.stdout.on('error', quietOnClosedPipe)
  return opened
}

/** A reader that had enough (`hegao … | head`) is no failure of ours. */
function quietOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
