import {describe, expect, test} from 'vitest'
import * as apparatus from '../../../src/read/outline/apparatus.ts'

/** What each part of a 公文 looks like, and what only looks like it. */
const parts: Record<string, {is: (text: string) => boolean; yes: string[]; no: string[]}> = {
  成文日期: {
    is: apparatus.isDate,
    yes: [
      '2025年2月12日',
      '2025年 2月 12日',
      '（2025年2月12日）',
      '二〇二五年二月十二日',
      '二○二五年二月',
      '2025年2月',
      '2025-02-12',
    ],
    no: ['2025年', '2025年2月12日召开会议', '截至2025年2月12日', '2025-02'],
  },
  发文机关署名: {
    is: apparatus.isOrgan,
    yes: ['平阳市司法局', '开封市人民政府办公室', '天津市西青区审计局', '平 阳 市 司 法 局', '中共平阳市委'],
    no: ['司法局召开会议', '市司法局、财政局', '我局。', '张三', '局'],
  },
  发文字号: {
    is: apparatus.isDocumentNumber,
    yes: ['平政呈〔2017〕3号', '汴政[2012]92号', '平政（2017）第3号'],
    no: ['〔2017〕3号', '3号'],
  },
  签发人: {is: apparatus.isApprover, yes: ['签发人：某某某', '签发人: 张三'], no: ['经签发人：张三同意']},
  主送机关: {
    is: apparatus.isRecipient,
    yes: ['市人民政府：', '市委、市人民政府：', '省司法厅:', '开封市人民政府：'],
    no: ['现将有关情况报告如下：', '主要是：', '来源：市政府', '市人民政府', '我局工作情况：'],
  },
  称谓: {
    is: apparatus.isSalutation,
    yes: ['各位代表：', '同志们：', '尊敬的各位领导：'],
    no: ['各位代表好。', '代表：'],
  },
  抄送机关: {
    is: apparatus.isCopyTo,
    yes: ['抄送：开封市司法局。', '抄 送：市委办。', '抄报：省厅'],
    no: ['抄送市司法局', '一并抄送：甲'],
  },
  印发机关和日期: {
    is: apparatus.isIssue,
    yes: [
      '开封市审计局办公室 2025年2月12日印',
      '平阳市司法局办公室　　2025年2月12日印发',
      '2025年2月12日印发',
    ],
    no: ['平阳市司法局于2025年2月12日印发通知'],
  },
  附注: {
    is: apparatus.isNote,
    yes: ['（此件公开发布）', '（联系人：张三）'],
    no: ['（试行）', '（此件公开发布）。说明'],
  },
  附件说明: {is: apparatus.isAnnexNote, yes: ['附件：1.清单', '附 件：清单'], no: ['附件1', '见附件：清单']},
  附件标题: {
    is: apparatus.isAnnexHeading,
    yes: ['附件1', '附件', '附 件 2：', '附表1', '名词解释', '有关用语说明'],
    no: ['附件：1.清单', '附件材料齐全'],
  },
  页码: {
    is: apparatus.isPageNumber,
    yes: ['— 3 —', '-3-', '第3页 共8页', '第 3 页'],
    no: ['3', '第3页写明了', '-3'],
  },
  网页上的零碎: {
    is: apparatus.isFurniture,
    yes: [
      '— 3 —',
      '12',
      '打印',
      '【关闭】',
      '来源：市政府网',
      '发布时间：2024-03-28',
      '当前位置：首页',
      'www.example.com',
      '范文站 www.example.com',
      '2019年12月3日星期二',
      '您当前所在位置：首页>政务公开',
      '首页>政务公开>法治政府建设报告',
      '[索引号] 11500230008689762A/2026-00004',
    ],
    no: ['打印店的执法检查。', '来源于群众的意见', '审核通过的文件四十件', '时间紧、任务重', '大会'],
  },
}

describe.each(Object.entries(parts))('%s', (_part, {is, yes, no}) => {
  test.each(yes)('“%s” is one', text => {
    expect(is(text)).toBe(true)
  })

  test.each(no)('“%s” is none', text => {
    expect(is(text)).toBe(false)
  })
})

describe('标题', () => {
  test.each(['关于2024年度法治政府建设情况的报告', '年终述职', '权责清单（试行）', '市政府关于……的请示'])(
    '“%s” ends like one',
    text => {
      expect(apparatus.endsLikeTitle(text)).toBe(true)
    },
  )

  test.each(['主要举措和成效', '平阳市司法局', '报告如下'])('“%s” does not', text => {
    expect(apparatus.endsLikeTitle(text)).toBe(false)
  })
})
