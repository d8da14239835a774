import {Zip, ZipDeflate} from 'fflate'

/** The text that is gathered before it is compressed: UTF-16 units. */
const chunk = 1 << 16
/** ZIP keeps sizes in 32 bits; what is beyond needs ZIP64, which not every program reads. */
const largest = 2 ** 32 - 1
/** The first day that ZIP knows: no clock is asked, so that the same tables give the same bytes. */
const mtime = new Date(1980, 0, 1)

/** A ZIP archive whose parts are written one behind the other, and handed on while they are written. */
export class PackageWriter {
  readonly #zip: Zip
  readonly #encoder = new TextEncoder()
  #size = 0

  constructor(sink: (bytes: Uint8Array) => void) {
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error
      this.#size += bytes.length
      if (this.#size > largest) throw tooLarge()
      sink(bytes)
    })
  }

  /**
   * Writes one part.
   *
   * @throws {RangeError} when the archive or the part becomes larger than 4 GiB
   */
  write(name: string, pieces: Iterable<string>): void {
    const file = new ZipDeflate(name, {level: 6})
    file.mtime = mtime
    this.#zip.add(file)
    let size = 0
    let text = ''
    const push = (last: boolean) => {
      const bytes = this.#encoder.encode(text)
      size += bytes.length
      if (size > largest) throw tooLarge()
      file.push(bytes, last)
      text = ''
    }
    for (const piece of pieces) {
      text += piece
      if (text.length > chunk) push(false)
    }
    push(true)
  }

  end(): void {
    this.#zip.end()
  }
}

const tooLarge = () => new RangeError('larger than 4 GiB: write tables as .csv files instead')
