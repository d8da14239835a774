import {catalogue} from '#catalogue'
import {donorOf} from '../authoring/start/donor.ts'
import {idFault} from '../authoring/start/id-fault.ts'
import {type NewRule, newRule} from '../authoring/start/new-rule.ts'
import {checks} from '../check/index.ts'
import {suggest} from '../rule/fault/suggest.ts'
import {createFile, schemaPath} from '../workspace/new-file.ts'
import {findRuleFolder} from '../workspace/rule-files.ts'
import {builtInExamples} from '../workspace/rule-folders.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {UsageError} from './usage.ts'

/** `hegao new rule`: a rule that works, in a folder of rules or in a preset of its own. */
export async function runNew(invocation: Invocation, io: Io): Promise<number> {
  const {language} = invocation
  const id = askedId(invocation)
  const form = findRuleFolder(io.cwd) ? 'rule' : 'preset'
  if (form === 'preset' && catalogue.rules.some(rule => rule.id === id))
    throw new UsageError({
      zh: `已经有内置规则“${id}”，请换一个编号`,
      en: `there is a built-in rule “${id}”; take another id`,
    })
  const file = form === 'rule' ? `rules/${id}.yaml` : `${id.replace('/', '-')}.yaml`
  const rule = {
    id,
    form,
    file,
    donor: donor(invocation.authoring.check),
    schema: schemaPath(form, file, io.cwd),
  } as const
  const failure = createFile(file, newRule(rule, language), io.cwd)
  if (failure) throw new UsageError(failure)
  io.stdout.write(told(rule)[language])
  return 0
}

function askedId({operands}: Invocation): string {
  const [what, id, ...others] = operands
  if (what !== 'rule' || id === undefined || others.length > 0) {
    throw new UsageError({
      zh: '请写 hegao new rule 领域/缺陷，如 hegao new rule local/missing-annex',
      en: 'write hegao new rule AREA/DEFECT, such as hegao new rule local/missing-annex',
    })
  }
  const fault = idFault(id)
  if (fault) throw new UsageError(fault)
  return id
}

function donor(check: string): NewRule['donor'] {
  const rule = donorOf(check, catalogue.rules)
  const examples = rule && builtInExamples(rule.id, catalogue)
  if (examples) return {rule, examples, knowledge: catalogue}
  const known = Object.keys(checks)
  if (known.includes(check)) {
    throw new UsageError({
      zh: `没有内置规则用检查“${check}”，无法照着写；请换一个检查`,
      en: `no built-in rule uses the check “${check}” and could be a model; take another`,
    })
  }
  const near = suggest(check, known)
  throw new UsageError({
    zh: `没有检查“${check}”；${near ? `是不是想写“${near}”？` : `可用的有：${known.join('、')}`}`,
    en: `unknown check “${check}”; ${near ? `did you mean “${near}”?` : `expected one of ${known.join(', ')}`}`,
  })
}

/** What to do next. */
function told({id, file, form, donor}: NewRule) {
  const next =
    form === 'rule'
      ? {
          zh: '写入 presets/ 的清单后才会用到：',
          en: 'name it in a preset of presets/, so that it is asked: ',
        }
      : {zh: '用它核对：', en: 'to use it: '}
  const use = form === 'rule' ? `${id}: warning` : `hegao --preset ${file}`
  return {
    zh: `已写入 ${file}，照着 ${donor.rule.id} 写的。请改成自己要的：先改例子，再改选项和文字。\n  测试例子：hegao test ${file}\n  ${next.zh}${use}${form === 'rule' ? '' : ' 报告.txt'}\n`,
    en: `wrote ${file}, modelled on ${donor.rule.id}. Make it yours: examples first, then options and words.\n  to test it: hegao test ${file}\n  ${next.en}${use}${form === 'rule' ? '' : ' report.txt'}\n`,
  }
}
