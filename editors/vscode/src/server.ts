import {
  type Diagnostic,
  type ExtensionContext,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from 'vscode'
import {LanguageClient, type LanguageClientOptions, type ServerOptions} from 'vscode-languageclient/node'
import {environment, programPath} from './program.ts'
import {say} from './words.ts'

const languages = ['markdown', 'plaintext', 'yaml']

/** `hegao lsp`: on while `hegao.enable` says so. */
export class Server {
  readonly #context: ExtensionContext
  readonly #output: LogOutputChannel
  #client: LanguageClient | undefined
  /** One start or stop after the other. */
  #turn: Promise<void> = Promise.resolve()

  constructor(context: ExtensionContext, output: LogOutputChannel) {
    this.#context = context
    this.#output = output
  }

  /** Starts or stops it, as the settings are now. */
  follow(): Promise<void> {
    return this.#next(() => (isEnabled() ? this.#start() : this.#stop()))
  }

  restart(): Promise<void> {
    return this.#next(async () => {
      await this.#stop()
      await this.#start()
    })
  }

  /** What it has found in a file, and no other linter. */
  findingsIn(file: Uri): readonly Diagnostic[] {
    return this.#client?.diagnostics?.get(file) ?? []
  }

  stop(): Promise<void> {
    return this.#next(() => this.#stop())
  }

  #next(action: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(action).catch(error => {
      this.#output.error(error)
      const words = {
        zh: '核稿没有启动；原因见“核稿”输出',
        en: 'Hegao could not be started; its output tells why',
      }
      const show = say({zh: '显示输出', en: 'Show Output'})
      void window.showErrorMessage(say(words), show).then(chosen => chosen && this.#output.show())
    })
    return this.#turn
  }

  async #start(): Promise<void> {
    if (this.#client) return
    const client = new LanguageClient(
      'hegao',
      '核稿 Hegao',
      serverOptions(this.#context),
      this.#clientOptions(),
    )
    await client.start()
    this.#client = client
  }

  async #stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.dispose()
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: languages.flatMap(language => [
        {scheme: 'file', language},
        {scheme: 'untitled', language},
      ]),
      outputChannel: this.#output,
    }
  }
}

function serverOptions(context: ExtensionContext): ServerOptions {
  return {command: process.execPath, args: [programPath(context), 'lsp'], options: {env: environment}}
}

function isEnabled(): boolean {
  return workspace.getConfiguration('hegao').get('enable', true)
}
