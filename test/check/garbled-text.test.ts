import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {drafts} from '../support/drafts.ts'

const mojibake = (text: string) => new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'))
const sentence =
  '我局坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，全面推进法治政府建设。'

describe('garbled-text', () => {
  test('UTF-8 that was read as GB18030', () => {
    expect(runCheck('garbled-text', mojibake(sentence)).found).toHaveLength(1)
  })

  test('characters that could not be decoded', () => {
    expect(runCheck('garbled-text', '全面推进\ufffd\ufffd政府建设。').found).toHaveLength(1)
  })

  test.each([
    ['plain words', sentence],
    [
      'rare characters of names',
      '走访畲族、仫佬族、毛南族聚居村寨，在岜沙、肇兴、西江等苗寨侗寨张贴普法挂图，组织侗族大歌、苗族飞歌演出。',
    ],
    [
      'a list of places',
      '祁县、曲沃、翼城、襄汾、洪洞、古县、安泽、浮山、吉县、乡宁、大宁、隰县、永和、蒲县、汾西、侯马、霍州、尧都。',
    ],
    [
      'English',
      'This sentence has no Han characters at all, and it is long enough to be looked at with care.',
    ],
    ['a short heading', '鏀垮簻'],
  ])('%s are not garbled', (_name, text) => {
    expect(runCheck('garbled-text', text)).toMatchObject({found: [], examined: 1})
  })

  test('none of the drafts is garbled', () => {
    for (const {text} of drafts) expect(runCheck('garbled-text', text).found).toEqual([])
  })
})
