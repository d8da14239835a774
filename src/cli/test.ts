import {catalogue} from '#catalogue'
import {formatTest} from '../authoring/test/report.ts'
import {canBeUpdated, failuresOf, type TestedRule, testAll} from '../authoring/test/tested.ts'
import {updateExpect} from '../authoring/test/update-expect.ts'
import type {RuleUnderTest} from '../authoring/types.ts'
import {plural} from '../reporter/words.ts'
import {FaultsError} from '../rule/fault/fault.ts'
import {rewrite} from '../workspace/rewrite.ts'
import {foldersToWatch, loadRulesUnderTest, type Wanted} from '../workspace/rules-under-test.ts'
import {watchFolders} from '../workspace/watch.ts'
import {failureText} from './failure.ts'
import type {Invocation} from './invocation.ts'
import {type Io, says, wantsColor} from './io.ts'
import {UsageError} from './usage.ts'

/** `hegao test`: runs the examples of rules, as their authors go along. */
export async function runTest(invocation: Invocation, io: Io): Promise<number> {
  return invocation.run.watch ? testOnAndOn(invocation, io) : testOnce(invocation, io)
}

/** Once, and again after each change, until the user ends it. */
async function testOnAndOn(invocation: Invocation, io: Io): Promise<number> {
  const test = async (isTolerated: (error: unknown) => boolean) => {
    const code = await testOnce(invocation, io).catch(error => {
      if (!isTolerated(error)) throw error
      io.stderr.write(failureText(error, invocation, io))
      return 2
    })
    io.stderr.write(says(waiting, invocation.language))
    return code
  }
  // Mistakes in a file are what the author is about to mend; a wrong command line is not waited for.
  let code = await test(error => error instanceof FaultsError)
  const changed = async () => {
    // A file that is being written may even be gone for a moment.
    code = await test(() => true)
  }
  await watchFolders(foldersToWatch(wanted(invocation), io.cwd), changed, io.signal)
  return code
}

const waiting = {
  zh: '等待规则文件改动，按 Ctrl-C 结束',
  en: 'waiting for changes of the rule files, Ctrl-C ends',
}

async function testOnce(invocation: Invocation, io: Io): Promise<number> {
  const {language} = invocation
  const {corpus: folder, update: isUpdate} = invocation.authoring
  const corpus = folder === undefined ? undefined : await import('./corpus.ts')
  const drafts = corpus && (await corpus.findCorpus(folder!, io))
  let results = await load(invocation, io)
  const updated = isUpdate ? update(results) : 0
  if (updated > 0) {
    io.stderr.write(
      says(
        {zh: `已改写 ${updated} 个例子的 expect`, en: `expect rewritten in ${plural(updated, 'example')}`},
        language,
      ),
    )
    results = await load(invocation, io)
  }
  io.stdout.write(formatTest(results, {language, color: wantsColor(invocation.color, io)}))
  const rules = results.map(({tested}) => tested)
  if (drafts) await corpus.runCorpus(drafts, rules, invocation, io)
  return failuresOf(results).length > 0 ? 1 : 0
}

function wanted({operands, rules}: Invocation): Wanted {
  return {names: operands, presets: rules.presets ?? []}
}

async function load(invocation: Invocation, io: Io): Promise<readonly TestedRule[]> {
  const rules = await loadRulesUnderTest(wanted(invocation), catalogue, io.cwd)
  if (rules.length > 0) return testAll(rules)
  throw new UsageError({
    zh: '没有可测试的规则：清单里没有自己定义的规则',
    en: 'no rules to test: the preset defines none of its own',
  })
}

/** Writes what was found into `expect`; how many examples were changed. */
function update(results: readonly TestedRule[]): number {
  let count = 0
  for (const {tested, examples} of results) {
    for (const example of examples.filter(one => canBeUpdated(tested, one))) {
      if (rewriteExpect(tested, example.index, example.found)) count++
    }
  }
  return count
}

function rewriteExpect({source}: RuleUnderTest, index: number, found: readonly string[]): boolean {
  const path = [...source.path, 'examples', 'bad', index]
  return rewrite(source.writable!, text => updateExpect(text, path, found))
}
