import {type CommandName, type Option, options} from './options/index.ts'

/** The options of a command line, in the order in which they were given. */
export class Given {
  readonly #command: CommandName
  readonly #values = new Map<string, string[]>()
  readonly #switches = new Map<string, boolean>()
  /** Each option with its value, in order. */
  readonly all: (readonly [string, string])[] = []

  constructor(command: CommandName) {
    this.#command = command
  }

  /** @param isOn false for the `--no-` form */
  add({name, value}: Option, given: string, isOn: boolean): void {
    const parts = value?.isList ? given.split(',').map(part => part.trim()) : [given]
    this.#values.set(name, [...(this.#values.get(name) ?? []), ...parts])
    this.#switches.set(name, isOn)
    this.all.push([name, given])
  }

  get names(): readonly string[] {
    return [...this.#values.keys()]
  }

  has(name: string): boolean {
    return this.#switches.get(name) === true
  }

  /** Undefined when neither form was given. */
  switch(name: string): boolean | undefined {
    return this.#switches.get(name)
  }

  list(name: string): readonly string[] | undefined {
    return this.#values.get(name)
  }

  /** The value, undefined when none was given. */
  asked(name: string): string | undefined {
    return this.#values.get(name)?.at(-1)
  }

  /** The value, or the default of the table. */
  last(name: string): string | undefined {
    const {value} = options.find(option => option.name === name) ?? {}
    const own = value?.choicesOf?.[this.#command]?.[0]
    return (
      this.asked(name) ?? own ?? (value?.withoutDefault?.includes(this.#command) ? undefined : value?.default)
    )
  }
}
