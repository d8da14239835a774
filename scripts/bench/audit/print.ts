/** Prints measurements, and remembers which targets were missed. */
export class Print {
  readonly missed: string[] = []

  line(text: string): void {
    console.log(text)
  }

  /** A measurement with a target. */
  check(name: string, value: string, isMet: boolean): void {
    console.log(`  ${isMet ? '✔' : '✖'} ${name}: ${value}`)
    if (!isMet) this.missed.push(`${name}: ${value}`)
  }

  examples(name: string, all: readonly string[], most = 12): void {
    if (all.length === 0) return
    console.log(`    ${name}:`)
    for (const one of all.slice(0, most)) console.log(`      ${one}`)
    if (all.length > most) console.log(`      and ${all.length - most} more`)
  }
}
