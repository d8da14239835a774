import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {strToU8, zipSync} from 'fflate'

interface Manifest {
  readonly name: string
  readonly displayName: string
  readonly version: string
  readonly publisher: string
  readonly engines: {readonly vscode: string}
  readonly categories: readonly string[]
  readonly keywords: readonly string[]
}

/** What of an extension's folder is installed: folders with all that is in them. */
const installed = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'README.md',
  'LICENSE',
  'dist',
]

/**
 * The package that VS Code installs: a ZIP archive with the files under `extension/`, a manifest, and the list of content
 * types that the format asks for. (`@vscode/vsce` makes the same, and has 200 packages.) The same folder gives the same
 * bytes.
 */
export function vsixOf(folder: string): Uint8Array {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const description = JSON.parse(readFileSync(path.join(folder, 'package.nls.json'), 'utf8')).description
  const names = installed.flatMap(name => filesIn(folder, name)).filter(name => !name.endsWith('.vsix'))
  const files = names.map(name => [`extension/${name}`, readFileSync(path.join(folder, name))] as const)
  return zipSync(
    {
      'extension.vsixmanifest': strToU8(vsixManifest(manifest, description)),
      '[Content_Types].xml': strToU8(contentTypes(names)),
      ...Object.fromEntries(files),
    },
    {mtime: '1980-01-01T00:00:00', level: 9},
  )
}

/** With slashes, sorted. */
function filesIn(folder: string, name: string): string[] {
  if (!statSync(path.join(folder, name)).isDirectory()) return [name]
  return readdirSync(path.join(folder, name))
    .toSorted()
    .flatMap(entry => filesIn(folder, `${name}/${entry}`))
}

function vsixManifest(manifest: Manifest, description: string): string {
  const {name, displayName, version, publisher, engines, categories, keywords} = manifest
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escapeXml(name)}" Version="${escapeXml(version)}" Publisher="${escapeXml(publisher)}"/>
    <DisplayName>${escapeXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${escapeXml(description)}</Description>
    <Tags>${escapeXml(keywords.join(','))}</Tags>
    <Categories>${escapeXml(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escapeXml(engines.vscode)}"/>
    </Properties>
    <License>extension/LICENSE</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

/** A type for each ending; a file without one is named. */
function contentTypes(names: readonly string[]): string {
  const endings = [...new Set(names.map(name => path.extname(name)))]
    .filter(ending => ending !== '')
    .toSorted()
  const bare = names.filter(name => path.extname(name) === '')
  const types = [
    '<Default Extension=".vsixmanifest" ContentType="text/xml"/>',
    ...endings.map(ending => `<Default Extension="${ending}" ContentType="application/octet-stream"/>`),
    ...bare.map(name => `<Override PartName="/extension/${escapeXml(name)}" ContentType="text/plain"/>`),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
