import {env, type Uri, workspace} from 'vscode'

export interface Words {
  readonly zh: string
  readonly en: string
}

/** The language of messages about a file: as set, or that of the editor. */
export function languageFor(file?: Uri): keyof Words {
  const set = workspace.getConfiguration('hegao', file).get<string>('language')
  if (set === 'zh' || set === 'en') return set
  return /^zh\b/i.test(env.language) ? 'zh' : 'en'
}

export function say(words: Words, file?: Uri): string {
  return words[languageFor(file)]
}
