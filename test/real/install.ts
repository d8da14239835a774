/**
 * Gets what the tests with real programs need: from Debian when this runs as root, otherwise it says what to
 * install; and the validator from npm. Ends with exit code 1 if anything is missing then, so that no test
 * passes because it could not run.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {programs} from './programs.ts'
import {validator} from './validator.ts'

installPrograms()
installValidator()

function installPrograms(): void {
  const missing = missingPackages()
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) fail(`missing programs; as root: apt-get install ${missing.join(' ')}`)
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...missing])
  const still = missingPackages()
  if (still.length > 0) fail(`installed, but not to be seen: ${still.join(' ')}`)
}

function missingPackages(): string[] {
  return programs
    .filter(({seenBy: [command, ...args]}) => {
      const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8'})
      return status !== 0 || `${stdout}${stderr}`.trim() === ''
    })
    .map(program => program.package)
}

/** In a package of its own: it is an npm package for one platform, and would break “npm ci” on all others. */
function installValidator(): void {
  if (!existsSync(validator)) run('npm', ['ci', '--prefix', import.meta.dirname])
  if (!existsSync(validator)) fail('the validator of Open XML files runs on Linux on x64 only')
}

function run(command: string, args: readonly string[]): void {
  process.stdout.write(`${command} ${args.join(' ')}\n`)
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const {status} = spawnSync(command, args, {env, stdio: ['ignore', 'inherit', 'inherit']})
  if (status !== 0) fail(`failed: ${command} ${args.join(' ')}`)
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
