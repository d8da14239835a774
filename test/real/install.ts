/**
 * Gets what the tests with real programs need: from Debian when this runs as root, otherwise it says what to
 * install; and the packages from npm. Ends with exit code 1 if anything is missing then, so that no test
 * passes because it could not run.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {programs} from './programs.ts'

installPrograms()
installPackages()

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

/** In a package of its own: some are for one platform, and would break “npm ci” on all others. */
function installPackages(): void {
  if (missingModules().length > 0) run('npm', ['ci', '--prefix', import.meta.dirname])
  const still = missingModules()
  if (still.length > 0) fail(`these run on Linux on x64 only: ${still.join(' ')}`)
}

function missingModules(): string[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'))
  const {dependencies, optionalDependencies} = read('package.json')
  const versions: Record<string, string> = {...dependencies, ...optionalDependencies}
  return Object.keys(versions).filter(name => {
    const manifest = `node_modules/${name}/package.json`
    return !existsSync(path.join(import.meta.dirname, manifest)) || read(manifest).version !== versions[name]
  })
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
