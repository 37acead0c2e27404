import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readRequirement } from '../shell/requirement.ts'
import { readSpec } from '../spec.ts'
import { scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { readYaml } from '../yaml/read.ts'
import type { View } from '../yaml/view.ts'
import { unreadable } from './ledger.ts'
import type { PinSource } from './source.ts'

/** pre-commit: the tool's own hooks run the tool at `rev`; any hook may install it beside itself. */
export const preCommitSource: PinSource = { ...places.preCommit, read: readPreCommit }

async function readPreCommit(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  const read = await readYaml(scriptOf(file))
  if ('problem' in read) return [unreadable(tool, read.where, read.problem, 'pre-commit')]
  return read.roots.flatMap(({ root, view }) =>
    view
      .items(view.get(root, 'repos'))
      .flatMap((repo) => [
        ...revision(view, repo, tool),
        ...view.items(view.get(repo, 'hooks')).flatMap((hook) => dependencies(view, hook, tool)),
      ]),
  )
}

function revision(view: View, repo: unknown, tool: PinnedTool): readonly Pin[] {
  const address = view.text(view.get(repo, 'repo'))?.text ?? ''
  const rev = view.text(view.get(repo, 'rev'))
  const name = address
    .replace(/(?:\.git)?\/*$/, '')
    .split(/[/:]/)
    .slice(-2)
    .join('/')
  if (!rev || !tool.hooks.includes(name.toLowerCase())) return []
  // A commit is as good as a version, but only the repository knows which.
  const read =
    /^[0-9a-f]{7,40}$/.test(rev.text) && !/^\d+$/.test(rev.text)
      ? { unknown: `rev ${rev.text} is a commit` }
      : readSpec(rev.text, tool)
  return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where: rev.where, via: 'pre-commit' }]
}

function dependencies(view: View, hook: unknown, tool: PinnedTool): readonly Pin[] {
  return view.items(view.get(hook, 'additional_dependencies')).flatMap((item): Pin[] => {
    const found = view.text(item)
    const requirement = found && readRequirement(found.text)
    if (!requirement || requirement.name !== tool.pythonPackage) return []
    const read = readSpec(requirement.spec, tool)
    return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where: found.where, via: 'pre-commit' }]
  })
}
