import type {Language, Words} from '../../diagnostic/types.ts'
import type {Outcome, ReporterOptions} from '../types.ts'
import {unreadableWords} from '../words.ts'
import {artifactOf} from './place.ts'
import {sentence} from './rules.ts'
import type {Level, Notification} from './types.ts'

/** What a run may have to say that is no finding; the order gives their indices. */
const kinds: readonly {readonly id: string; readonly level: Level; readonly words: Words}[] = [
  {
    id: 'unreadable',
    level: 'error',
    words: {zh: '文稿无法读取，未经核对。', en: 'A file could not be read and was not checked.'},
  },
  {
    id: 'too-many-warnings',
    level: 'error',
    words: {zh: '警告超过了允许的数量。', en: 'There are more warnings than allowed.'},
  },
  {
    id: 'verdicts-left-out',
    level: 'note',
    words: {
      zh: '合格和不适用的项目太多，没有写入。',
      en: 'What passed and what was not applicable is too much to be written.',
    },
  },
]

export function notificationKinds(language: Language) {
  return kinds.map(({id, level, words}) => ({
    id,
    shortDescription: {text: words[language]},
    defaultConfiguration: {level},
  }))
}

/** @param leftOut how many verdicts are not among the results */
export function notificationsOf(
  outcomes: readonly Outcome[],
  leftOut: number,
  {language, cwd, maxWarningsExceeded}: ReporterOptions,
): Notification[] {
  const notifications = outcomes.flatMap((outcome): Notification[] => {
    if (!('unreadable' in outcome)) return []
    const text = sentence(unreadableWords[language] + outcome.unreadable[language], language)
    const physicalLocation = {artifactLocation: artifactOf(outcome.path, cwd)}
    return [{...notification('unreadable', text), locations: [{physicalLocation}]}]
  })
  if (maxWarningsExceeded) {
    const {foundWarnings, maxWarnings} = maxWarningsExceeded
    const words = {
      zh: `有 ${foundWarnings} 个警告，最多允许 ${maxWarnings} 个。`,
      en: `There are ${foundWarnings} warnings, and ${maxWarnings} are allowed.`,
    }
    notifications.push(notification('too-many-warnings', words[language]))
  }
  if (leftOut > 0) {
    const words = {
      zh: `合格和不适用的项目共 ${leftOut} 项，没有写入。`,
      en: `${leftOut} verdicts that are no findings were left out.`,
    }
    notifications.push(notification('verdicts-left-out', words[language]))
  }
  return notifications
}

function notification(id: string, text: string): Notification {
  const index = kinds.findIndex(kind => kind.id === id)
  return {descriptor: {id, index}, level: kinds[index]!.level, message: {text}}
}
