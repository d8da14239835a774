import type {Output} from '../../src/cli/io.ts'

/** A stream that remembers what was written to it. */
export class Recorder implements Output {
  text = ''
  write(text: string): void {
    this.text += text
  }
}
