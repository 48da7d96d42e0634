/**
 * Runs the suites of a folder through the real command line: `npm run conformance -- FOLDER`.
 * Prints each failure and a total; exits 1 when there is a failure.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCases } from './conformance/cases.ts'
import { judgeBagFiles, judgeBagObjects, loadBags } from './conformance/bags.ts'
import type { RunCheck } from './conformance/bags.ts'
import type { Runner, RunResult } from './conformance/cases.ts'
import { judgeVectors, PIECE_SIZES } from './conformance/cavp.ts'
import { isCheck, judgeHazard, judgePorted } from './conformance/judge-case.ts'
import type { Complaint } from './conformance/judge-case.ts'

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const SOURCE = fileURLToPath(new URL('../src/index.ts', import.meta.url))
const ENTRY = existsSync(BUNDLE) ? BUNDLE : SOURCE

const runVerify: Runner = async (args, cwd, stdin) => runCommand(['verify', ...args], cwd, stdin)

const runCheck: RunCheck = async (args, cwd) => runCommand(['check', ...args], cwd, Buffer.alloc(0))

const runCommand: Runner = (args, cwd, stdin) =>
  new Promise<RunResult>((settle, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...args], { cwd, timeout: 60_000 })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => {
      settle({ ...output, exit: code ?? -1 })
    })
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(stdin)
  })

type Judge<Case> = (suiteCase: Case, folder: string) => Promise<Complaint>

let failed = 0
let total = 0

function count(name: string, complaints: readonly string[], of: number): void {
  for (const complaint of complaints) console.log(`not ok  ${name}: ${complaint}`)
  failed += complaints.length
  total += of
  console.log(`${name}: ${of - complaints.length} of ${of}`)
}

async function runCases<Case extends { readonly id: string }>(
  name: string,
  cases: readonly Case[],
  judge: Judge<Case>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const complaints: string[] = []
  const waiting = cases.values()
  const lane = async (): Promise<void> => {
    for (const suiteCase of waiting) {
      const complaint = await judge(suiteCase, join(folder, suiteCase.id))
      if (complaint !== '') complaints.push(`${suiteCase.id}: ${complaint}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  rmSync(folder, { recursive: true, force: true })
  count(name, complaints, cases.length)
}

const suites = process.argv[2]
if (suites === undefined || !existsSync(resolve(suites, 'sha256sum-check'))) {
  console.error('usage: npm run conformance -- FOLDER, a folder with the suites sha256sum-check, cavp-sha256 and bagit')
  process.exitCode = 1
} else {
  const ported = loadCases(resolve(suites, 'sha256sum-check/upstream-ported.jsonl'))
  const checking = ported.filter(isCheck)
  await runCases('sha256sum-check, as GNU', checking, async (each, folder) => judgePorted(each, runVerify, folder))
  for (const { id } of ported.filter((suiteCase) => !isCheck(suiteCase)))
    console.log(`left out: ${id} (verify always checks)`)
  await runCases(
    'sha256sum-check, hazards',
    loadCases(resolve(suites, 'sha256sum-check/hazards.jsonl')),
    async (each, folder) => judgeHazard(each, runVerify, folder),
  )
  for (const size of PIECE_SIZES) {
    const { count: of, complaints } = judgeVectors(resolve(suites, 'cavp-sha256'), size)
    count(`cavp-sha256 in pieces of ${size} bytes`, complaints, of)
  }
  const bagit = resolve(suites, 'bagit')
  const bags = loadBags(bagit)
  await runCases('bagit, as files', bags, async (bag, folder) => judgeBagFiles(bagit, bag, runCheck, folder))
  await runCases('bagit, as git objects', bags, async (bag, folder) => judgeBagObjects(bagit, bag, runCheck, folder))
  console.log(`${total - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
