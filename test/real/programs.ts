/** A program that these tests drive, or a font that it needs. */
export interface Program {
  /** Debian's package that has it. */
  readonly package: string
  /** A command that prints something where it is installed, and nothing or a failure where not. */
  readonly seenBy: readonly [string, ...string[]]
}

export const programs: readonly Program[] = [
  // Not the packages without a desktop: theirs ends at the first comment, for the window that shows it is left out.
  {
    package: 'libreoffice-writer',
    seenBy: besideSoffice('../share/config/soffice.cfg/modules/swriter/ui/annotation.ui'),
  },
  {package: 'libreoffice-calc', seenBy: besideSoffice('libsclo.so')},
  {package: 'python3-uno', seenBy: ['/usr/bin/python3', '-c', 'import uno; print(uno.__name__)']},
  {package: 'poppler-utils', seenBy: ['pdftotext', '-v']},
  {package: 'libxml2-utils', seenBy: ['xmllint', '--version']},
  {package: 'chromium', seenBy: ['chromium', '--version']},
  {package: 'redis-server', seenBy: ['redis-server', '--version']},
  {package: 'neovim', seenBy: ['nvim', '--version']},
  {package: 'fonts-noto-cjk', seenBy: ['fc-list', ':family=Noto Serif CJK SC']},
]

/** A file in the folder of LibreOffice's program. */
function besideSoffice(file: string): Program['seenBy'] {
  return ['sh', '-c', `ls "$(dirname "$(readlink -f "$(command -v soffice)")")"/${file}`]
}
