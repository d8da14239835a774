import {isMade, isPageNumber} from '../office/fields.ts'
import {decodeEntities} from '../xml/entities.ts'
import {readParagraphProperties} from './properties.ts'
import {readRun} from './run.ts'
import {
  addFragment,
  type Draft,
  isDropped,
  type MutableRun,
  newElement,
  newRun,
  readAlternative,
  readControl,
  type Story,
} from './story.ts'

/** Reads the text boxes of a drawing; they hang on a run of a paragraph. */
export type ReadBox = (story: Story, draft: Draft, run: MutableRun) => void

/**
 * Reads what stands in a paragraph, or in an element that makes no difference to the text (a hyperlink).
 *
 * @param whole what the runs are a part of, if it cannot be cut
 */
export function readInline(story: Story, draft: Draft, readBox: ReadBox, whole?: MutableRun): void {
  const {reader, document} = story
  while (reader.child()) {
    const {name} = reader
    switch (name) {
      case 'w:pPr':
        draft.properties = reader.remembered(story.paragraphMemory, () => readParagraphProperties(reader))
        break
      case 'w:r':
        readRun(story, draft, readBox, whole)
        break
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        if (isDropped(name, document.revisions)) reader.skip()
        else readInline(story, draft, readBox, whole)
        break
      case 'w:fldSimple':
        readSimpleField(story, draft, readBox, whole)
        break
      case 'w:sdt':
        readControl(reader, () => readInline(story, draft, readBox, whole))
        break
      case 'mc:AlternateContent':
        readUncut(story, draft, whole, run =>
          readAlternative(reader, () => readInline(story, draft, readBox, run)),
        )
        break
      case 'm:oMath':
      case 'm:oMathPara':
        readUncut(story, draft, whole, run => readFormula(story, draft, run))
        break
      default:
        reader.skip()
    }
  }
}

function readSimpleField(story: Story, draft: Draft, readBox: ReadBox, whole?: MutableRun): void {
  const code = story.reader.attribute('w:instr') ?? ''
  draft.hasPageNumber ||= isPageNumber(code)
  if (isMade(code)) story.reader.skip()
  else readInline(story, draft, readBox, whole)
}

/** Reads an element that cannot be cut: a run by itself, or a part of the whole that it stands in. */
function readUncut(
  {reader}: Story,
  draft: Draft,
  whole: MutableRun | undefined,
  read: (run: MutableRun) => void,
): void {
  const run = whole ?? newRun(draft, reader, true)
  read(run)
  if (!whole) run.end = reader.end
}

/** A formula is read as its letters. */
function readFormula(story: Story, draft: Draft, run: MutableRun): void {
  const {reader} = story
  const outside = reader.depth - 1
  let inText = false
  while (reader.depth > outside) {
    const kind = reader.next()
    if (kind === 'text') {
      if (inText && story.fields.shows) {
        const element = newElement(reader)
        const text = decodeEntities(reader.xml.slice(element.start, element.end)).trim()
        addFragment(draft, text, {
          xmlStart: element.start,
          xmlEnd: element.end,
          kind: 'element',
          element,
          run,
        })
      }
    } else inText = kind === 'open' && reader.name === 'm:t'
  }
}
