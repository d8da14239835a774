// @ts-check
/**
 * Reads PDF files in a thread of its own: one that never ends can be stopped there, and neither what pdf.js
 * prints nor what it adds to `globalThis` reaches the program. Plain JavaScript, because a thread of Node 20
 * loads nothing else, neither from the source nor from a package.
 *
 * @typedef {import('../read/pdf/content.ts').PdfPageContent} PdfPageContent
 * @typedef {import('pdfjs-dist/types/src/display/api.js').PDFPageProxy} PdfPage
 *
 * What comes in: the bytes of a file. What goes out: a message a page, `{done: true}` behind the last one, or
 * `{failure}`, the name of the error.
 * @typedef {{page: PdfPageContent} | {done: true} | {failure: string}} Answer
 */
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'

/** Pages with less text than this may be pictures: then it is worth looking at what they paint. */
const fewCharacters = 40
/** Decoding a picture takes half a second: behind so many, the rest of a long scan is taken for more of the same. */
const mostPictures = 12

/**
 * What pdf.js has to say about a file is for those who write PDF programs, and it goes on where it can. But where
 * it gave up on a stream, or does not understand the operators, text is missing that nobody would miss.
 */
const lost = /flate stream|Invalid stream|ignoring errors during/
const strange = /Unknown command|Skipping command/
/** Some programs write an operator that nobody knows. */
const fewStrange = 10
const seen = {lost: false, strange: 0}
for (const name of /** @type {const} */ (['log', 'info', 'warn', 'error'])) {
  console[name] = message => {
    if (lost.test(message)) seen.lost = true
    else if (strange.test(message)) seen.strange++
  }
}
// It forgets to catch some of its own errors.
process.on('unhandledRejection', () => {})

/** @type {string} where pdf.js is installed: …/pdfjs-dist/legacy/build/pdf.mjs */
const library = workerData
// pdf.js wants a slash at the end, on Windows too.
const folder = path.resolve(path.dirname(library), '../..')
const {getDocument, OPS, VerbosityLevel} = await loadLibrary()
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
port.on('message', read)

/**
 * pdf.js wants three classes of browsers when it is loaded, and looks for them in a native library of 33 MB. They
 * paint pages; text needs none of them, so it gets empty ones, and reads alike with that library and without.
 */
async function loadLibrary() {
  const require = createRequire(library)
  const painter = '@napi-rs/canvas'
  const file = attempt(() => require.resolve(painter))
  if (file) require.cache[file] = /** @type {NodeModule} */ ({id: file, loaded: true, exports: {}})
  Object.assign(globalThis, {DOMMatrix: class {}, ImageData: class {}, Path2D: class {}})
  return import(pathToFileURL(library).href)
}

/** @param {Uint8Array} data */
async function read(data) {
  /** @type {(answer: Answer) => void} */
  const send = answer => port.postMessage(answer)
  Object.assign(seen, {lost: false, strange: 0})
  const task = getDocument({
    data,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: VerbosityLevel.INFOS,
  })
  try {
    const document = await task.promise
    let looked = 0
    let painted = true
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await contentOf(page)
      if (lengthOf(content) < fewCharacters) {
        if (++looked <= mostPictures) painted = await isPainted(page)
        content.painted = painted
      }
      send({page: content})
      page.cleanup()
    }
    send(seen.lost || seen.strange > fewStrange ? {failure: 'damaged'} : {done: true})
  } catch (error) {
    send({failure: error instanceof Error ? error.name : 'unknown'})
  } finally {
    await task.destroy()
  }
}

/**
 * @param {PdfPage} page
 * @returns {Promise<PdfPageContent>}
 */
async function contentOf(page) {
  const {items, styles} = await page.getTextContent({disableNormalization: true})
  const runs = items.flatMap(item =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            transform: item.transform,
            width: item.width,
            height: item.height,
            vertical: styles[item.fontName]?.vertical === true,
          },
        ]
      : [],
  )
  return {view: page.view, rotate: page.rotate, runs, painted: false}
}

/**
 * Characters that stand upright; a watermark does not.
 *
 * @param {PdfPageContent} content
 */
function lengthOf({runs}) {
  const upright = runs.filter(({transform: [a = 0, b = 0]}) => Math.abs(b) < 0.1 * Math.abs(a))
  return upright.reduce((sum, {text}) => sum + text.trim().length, 0)
}

/**
 * Does the page show a picture, or letters that are drawn instead of written?
 *
 * @param {PdfPage} page
 */
async function isPainted(page) {
  const pictures = [
    OPS.paintImageXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintSolidColorImageMask,
  ]
  const {fnArray} = await page.getOperatorList()
  const drawn = fnArray.filter(operator => operator === OPS.constructPath).length
  return drawn > 50 || fnArray.some(operator => pictures.includes(operator))
}

/**
 * @template Result
 * @param {() => Result} action
 */
function attempt(action) {
  try {
    return action()
  } catch {
    return undefined
  }
}
