import type {State} from './state.ts'

/** Control words by what they do. */

/** Groups that hold no text of the document. Those marked `\*` and not known are left out as well. */
export const skippedGroups: ReadonlySet<string> = new Set(
  (
    'colortbl info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn ' +
    'aftnsep aftnsepc aftncn xe tc tcn txe rxe bkmkstart bkmkend objdata objclass objname objalias ' +
    'objsect datafield formfield themedata colorschememapping latentstyles datastore revtbl listtable ' +
    'listoverridetable list listlevel listname listoverride rsidtbl generator template private nextfile annotation atnid atnauthor atndate atnicn ' +
    'atnref atntime atnparent atrfstart atrfend nonshppict shprslt pgptbl filetbl xmlnstbl wgrffmtfilter ' +
    'userprops sp background nonesttables nesttableprops pn pnseclvl stylerestrict keycode ffname blipuid panose ' +
    'falt fontemb mmathPr docvar passwordhash protusertbl'
  ).split(' '),
)

/** Marked `\*` for old readers, and still part of the document. */
export const knownGroups: ReadonlySet<string> = new Set(
  'shpinst shptxt do dptxbxtext ud listtext pntext footnote fldinst'.split(' '),
)

export const specialCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u3000',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
}

/** A control word that changes the look of what follows; undefined for all others. */
export function changed(state: State, word: string, parameter: number | undefined): State | undefined {
  const isOn = parameter !== 0
  switch (word) {
    case 'f':
      return {...state, font: parameter}
    case 'uc':
      return {...state, fallback: Math.max(0, parameter ?? 1)}
    case 'v':
      return {...state, hidden: isOn}
    case 'deleted':
    case 'mvf':
      return {...state, deleted: isOn}
    case 'revised':
    case 'mvt':
      return {...state, inserted: isOn}
    case 's':
      return {...state, style: parameter ?? 0}
    case 'outlinelevel':
      return {...state, outlineLevel: parameter}
    case 'intbl':
      return {...state, inTable: true}
  }
  return undefined
}
