import type {Words} from '../../../diagnostic/types.ts'

export function unreachableWords(shown: string, code: string): Words {
  return {
    zh: `连不上 Redis（${shown}，${code}）；请检查地址，并确认 Redis 已经启动`,
    en: `Redis cannot be reached (${shown}, ${code}); look at the address, and whether Redis is running`,
  }
}

export function deniedWords(shown: string): Words {
  return {
    zh: `Redis（${shown}）不让登录：用户名或密码不对，或没有权限`,
    en: `Redis (${shown}) refuses the login: wrong name or password, or no permission`,
  }
}

export function tooOldWords(shown: string, version: string): Words {
  return {
    zh: `Redis（${shown}）是 ${version}，太旧了；需要 Redis 6.2 以上，或 Valkey`,
    en: `Redis (${shown}) is ${version}, which is too old; Redis 6.2 or newer, or Valkey, is needed`,
  }
}

export function awayWords(shown: string): Words {
  return {
    zh: `和 Redis（${shown}）断开了，正在重新连接；一分钟连不上就停下`,
    en: `the connection to Redis (${shown}) is lost; trying again for a minute`,
  }
}

/** @param next what to do when it is there again */
export function goneWords(shown: string, next: Words): Words {
  return {
    zh: `和 Redis（${shown}）断开已有一分钟，不再等；${next.zh}`,
    en: `Redis (${shown}) has been away for a minute; ${next.en}`,
  }
}

export const resumeWords: Words = {
  zh: '已核对的都在，恢复后加 --resume 接着做',
  en: 'what was done is kept: go on with --resume when it is back',
}

export const restartWords: Words = {
  zh: '恢复后请重新启动 hegao worker',
  en: 'start hegao worker again when it is back',
}

const replies: Readonly<Record<string, Words>> = {
  OOM: {zh: '它的内存用完了', en: 'it has no memory left'},
  MISCONF: {zh: '它的磁盘写不进去', en: 'it cannot write to its disk'},
  READONLY: {zh: '它是只读的副本', en: 'it is a replica that cannot be written to'},
  NOPERM: {zh: '这个用户没有权限', en: 'this user has no permission'},
  NOAUTH: {zh: '它要密码', en: 'it asks for a password'},
}

/** @param message what Redis answered, with its code first */
export function repliedWords(shown: string, message: string): Words {
  const code = /^[A-Z]+(?= )/.exec(message)?.[0] ?? 'ERR'
  const reason = replies[code] ?? {zh: `出错代码 ${code}`, en: `it answered ${code}`}
  return {
    zh: `Redis（${shown}）没有照办：${reason.zh}`,
    en: `Redis (${shown}) did not do as asked: ${reason.en}`,
  }
}

/** @param shown the address as the other machine would write it */
export function waitingWords(shown: string): Words {
  return {
    zh: `还没有机器来核对；请在放有同一文件夹的机器上运行：hegao worker --queue ${shown} 文件夹`,
    en: `no machine is at work yet; on those that have the same folder, run: hegao worker --queue ${shown} FOLDER`,
  }
}

export const nobodyWords: Words = {
  zh: '等了又等，没有机器来核对；启动 hegao worker 以后加 --resume 接着做',
  en: 'no machine came to work; start hegao worker, and go on with --resume',
}

/** What the user of the audit is told of a machine that cannot take part. */
export function refusalWords(host: string, words: Words): Words {
  return {zh: `机器 ${host} 没有参加：${words.zh}`, en: `the machine ${host} does not take part: ${words.en}`}
}

/** @param mine the version here; @param theirs where the audit was started */
export function versionWords(mine: string, theirs: string): Words {
  const isSame = mine === theirs
  return {
    zh: `那里的 hegao 是 ${mine}，这里是 ${theirs}${isSame ? '，但程序或规则不同' : ''}；请装成一样的`,
    en: `it has hegao ${mine}, here is ${theirs}${isSame ? ', with another program or other rules' : ''}; install the same`,
  }
}

export const settingsWords: Words = {
  zh: '那里的配置或清单和这里不同；请把 hegao.config.yaml 和清单放在报告的文件夹里，两边一样',
  en: 'its configuration or presets differ; keep hegao.config.yaml and presets in the folder of the reports, the same on both',
}

/** @param path a draft that tells the difference */
export function otherFolderWords(path: string): Words {
  return {
    zh: `那里的文件夹和这里的不同，如 ${path}；请让两边的文件一样`,
    en: `its folder is not the same, see ${path}; the files have to be the same on both`,
  }
}

export function differentFileWords(host: string): Words {
  return {
    zh: `在机器 ${host} 上，这个文件和这里的不同，没有核对；请让两边的文件一样后再核对`,
    en: `on the machine ${host} this file is not the same as here, and was not checked; make them the same and try again`,
  }
}

/** A draft that each machine was ended with. */
export const endedMachineWords: Words = {
  zh: '每次读这个文件，那台机器上的核对都意外终止，已跳过；请单独打开检查，或另存为 .docx 后再核对',
  en: 'each time that this file was read, the work on that machine came to an end; it was passed over: open it by itself, or save it as .docx and try again',
}

export function readyWords(shown: string, count: number): Words {
  return {
    zh: `已连上 Redis（${shown}），等待任务；每次核对用 ${count} 个进程，按 Ctrl-C 结束`,
    en: `connected to Redis (${shown}) and waiting; ${count} processes for each audit, Ctrl-C to end`,
  }
}

/** @param host that asks */
export function beginWords(host: string): Words {
  return {zh: `开始为机器 ${host} 核对`, en: `at work for the machine ${host}`}
}

export function endWords(done: number): Words {
  return {zh: `核对结束，这里做了 ${done} 份`, en: `the audit has ended; ${done} drafts were read here`}
}

/** What is told on the machine that cannot take part. */
export function refusingWords({zh, en}: Words): Words {
  return {zh: `没有参加一次核对：${zh}`, en: `did not take part in an audit: ${en}`}
}

export function unstartableWords(code: string): Words {
  return {
    zh: `启动不了进程（${code}）；机器的内存或进程数可能用完了`,
    en: `no process can be started (${code}); the machine may be short of memory or processes`,
  }
}
