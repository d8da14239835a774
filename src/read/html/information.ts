import {bare, bareText, descendants, type Element, type Nodes, rawText, type Weight} from './node.ts'

/** The table of 政府信息公开 before a text: 索引号, 发布机构, 成文日期. It tells of the page, not of the report. */

const strong =
  '索引号|信息索引号|公开方式|公开范围|公开形式|公开责任部门|公开程序|主题分类|信息分类|组配分类|体裁分类|服务对象分类|公文种类|生成日期|发布机构|公开机构|发文机关|有效性|时效性|主题词'
const weak =
  '发文字号|文号|文件编号|成文日期|发布日期|公开日期|发文日期|发布时间|印发日期|生效日期|废止日期|施行日期|名称|标题|信息名称|文件名称|关键词|来源|信息来源|浏览次数|责任编辑|体裁|内容概述|信息类别'
const strongLabel = new RegExp(`^[【\\[]?(?:${strong})[】\\]]?(?:[：:]|$)`)
const label = new RegExp(`^[【\\[]?(?:${strong}|${weak})[】\\]]?(?:[：:]|$)`)

const blocks = new Set(['table', 'ul', 'dl', 'div', 'section', 'p'])

export function isInformation(element: Element, {own, linked}: Weight): boolean {
  if (own < 6 || own + linked > 400 || !blocks.has(element.tagName)) return false
  const pieces = piecesOf(element)
  const labels = pieces.filter(piece => label.test(piece))
  return (
    labels.length >= 3 &&
    labels.filter(piece => strongLabel.test(piece)).length >= 2 &&
    labels.length >= pieces.length * 0.3 &&
    !hasRowWithoutLabel(element)
  )
}

/** What stands alone: the text of each leaf, cut where spaces keep fields apart. */
function piecesOf(node: Nodes): string[] {
  const leaves: string[] = []
  const collect = (one: Nodes) => {
    if (one.type === 'text') {
      // “索 引 号” is one piece, “来源：某局    日期：…” are two.
      for (const part of one.value.split(/[\s\u00a0\u3000]{3,}|[|｜]/))
        if (bare(part) !== '') leaves.push(bare(part))
    } else if ('children' in one) for (const child of one.children) collect(child)
  }
  collect(node)
  return leaves
}

/** A list of documents has such labels in its head, but not in each row. */
function hasRowWithoutLabel(element: Element): boolean {
  if (element.tagName !== 'table') return false
  return [...descendants(element)].some(
    row =>
      row.tagName === 'tr' && bareText(row) !== '' && ![...cellTexts(row)].some(text => label.test(text)),
  )
}

function* cellTexts(row: Element): Generator<string> {
  for (const cell of descendants(row)) if (/^t[dh]$/.test(cell.tagName)) yield bare(rawText(cell))
}
