import {starterConfig, starterFile} from '../authoring/start/starter-config.ts'
import {createFile, schemaPath} from '../workspace/new-file.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {UsageError} from './usage.ts'

/** `hegao init`: a configuration to start from. */
export async function runInit({operands, language}: Invocation, io: Io): Promise<number> {
  if (operands.length > 0) {
    throw new UsageError({
      zh: `命令 init 后面不用写别的；它在当前文件夹写 ${starterFile}`,
      en: `the command init takes no arguments; it writes ${starterFile} to the current folder`,
    })
  }
  const failure = createFile(
    starterFile,
    starterConfig(schemaPath('config', starterFile, io.cwd), language),
    io.cwd,
  )
  if (failure) throw new UsageError(failure)
  const told = {
    zh: `已写入 ${starterFile}，现在与推荐清单相同。照里面的说明增减，然后核对：\n  hegao 报告.txt\n`,
    en: `wrote ${starterFile}, which now says what the recommended preset says. Change it as its comments tell, and then:\n  hegao report.txt\n`,
  }
  io.stdout.write(told[language])
  return 0
}
