import type {Data, KnownDocument} from '../check/data.ts'
import type {KnownTitles, Sliceable, TitledData} from '../check/known-titles.ts'
import type {Screen} from '../check/screen.ts'

/** What few runs ask for. */
export type LaterData = Pick<Data, 'aspects' | 'figures' | 'formulas'>

export type FirstData = Omit<Data, 'documents' | 'screen' | keyof LaterData> & {readonly screen: Screen}

/** The data, of which some is parsed when somebody asks for it. */
export class KeptData implements TitledData {
  readonly meetings: Data['meetings']
  readonly campaigns: Data['campaigns']
  readonly themes: Data['themes']
  readonly wordings: Data['wordings']
  readonly organs: Data['organs']
  readonly allow: Data['allow']
  readonly screen: Screen
  readonly titles: KnownTitles
  readonly #later: Sliceable
  #documents: readonly KnownDocument[] | undefined
  #parsed: LaterData | undefined

  constructor(first: FirstData, titles: KnownTitles, later: Sliceable) {
    this.meetings = first.meetings
    this.campaigns = first.campaigns
    this.themes = first.themes
    this.wordings = first.wordings
    this.organs = first.organs
    this.allow = first.allow
    this.screen = first.screen
    this.titles = titles
    this.#later = later
  }

  get documents(): readonly KnownDocument[] {
    this.#documents ??= this.titles.all
    return this.#documents
  }

  get aspects(): Data['aspects'] {
    return this.#rest.aspects
  }

  get figures(): Data['figures'] {
    return this.#rest.figures
  }

  get formulas(): Data['formulas'] {
    return this.#rest.formulas
  }

  get #rest(): LaterData {
    this.#parsed ??= JSON.parse(this.#later.slice()) as LaterData
    return this.#parsed
  }
}
