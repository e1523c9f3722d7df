// The pages as a browser loads them, from src/web and the packages it uses: bundled in some two seconds, and kept in dist/
// until anything that they are made of changes.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin } from 'esbuild'
import type { PageFile } from '../api/pages.ts'
import { projectFolder } from '../environment.ts'
import { Failure } from '../failure.ts'
import { questionPages } from '../web/question-pages.ts'

const web = join(projectFolder, 'src', 'web')
const docs = join(projectFolder, 'docs')

/** @throws Failure where they cannot be bundled */
export async function bundlePages(kept = join(projectFolder, 'dist', 'pages')): Promise<PageFile[]> {
  const key = await keyOf([join(projectFolder, 'package-lock.json'), fileURLToPath(import.meta.url), web, docs])
  const folder = join(kept, key)
  if (!(await isThere(folder))) {
    await keep(await bundle(), folder)
    await removeOthers(folder)
  }
  const page = await readFile(join(web, 'graphiql', 'page.html'), 'utf8')
  const files = (await filesUnder(folder)).map(async (file) => ({
    path: `/graphiql/${key}/${relative(folder, file).split(sep).join('/')}`,
    body: await readFile(file),
  }))
  // Relative, so that a proxy may serve everything below a path of its own.
  const html = page.replaceAll('"graphiql/', `"graphiql/${key}/`)
  return [{ path: '/graphiql', body: Buffer.from(html) }, ...(await Promise.all(files))]
}

interface Output {
  readonly path: string
  readonly contents: Uint8Array
}

async function bundle(): Promise<readonly Output[]> {
  // It takes a moment to load, and is needed only here.
  const esbuild = await import('esbuild')
  try {
    const { outputFiles } = await esbuild.build({ ...options, plugins: [questions, withoutEditorStyles] })
    return outputFiles.map(({ path, contents }) => ({ path: relative(nowhere, path), contents }))
  } catch (error) {
    throw new Failure('The pages cannot be bundled.', 'Run npm ci, and then this again.', { cause: error })
  } finally {
    await esbuild.stop()
  }
}

/** Nothing is written there: what is bundled is kept once it is whole. */
const nowhere = join(projectFolder, 'dist', 'nowhere')

const options = {
  absWorkingDir: projectFolder,
  entryPoints: {
    page: 'src/web/graphiql/page.tsx',
    style: 'src/web/graphiql/style.css',
    'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
    'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  },
  outdir: nowhere,
  write: false,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  tsconfig: 'src/web/graphiql/tsconfig.json',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions

/** The examples, read out of docs/questions. */
const questions: Plugin = {
  name: 'questions',
  setup(build) {
    build.onResolve({ filter: /^virtual:question-pages$/ }, ({ path }) => ({ path, namespace: 'questions' }))
    build.onLoad({ filter: /./, namespace: 'questions' }, () => {
      const pages = questionPages((file) => readFileSync(join(docs, file), 'utf8'))
      return { contents: `export const pages = ${JSON.stringify(pages)}` }
    })
  },
}

/** GraphiQL's own style sheet has these already. */
const withoutEditorStyles: Plugin = {
  name: 'without-editor-styles',
  setup(build) {
    build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'js' }))
  },
}

/** Changes with every file, or file in a folder, that is named. */
async function keyOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesUnder(path)) {
      hash.update(`${relative(projectFolder, file)}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

/** Whole or not at all, whoever else bundles them at the same time. */
async function keep(outputs: readonly Output[], folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const made = await mkdtemp(join(dirname(folder), 'new-'))
  try {
    for (const { path, contents } of outputs) {
      await mkdir(dirname(join(made, path)), { recursive: true })
      await writeFile(join(made, path), contents)
    }
    await rename(made, folder)
  } catch (error) {
    // Somebody was faster.
    if (!(await isThere(folder))) throw error
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

const HOUR_MS = 3_600_000

/** Of what was kept before; not what somebody else may be writing. */
async function removeOthers(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const other = join(dirname(folder), name)
    // Another process may remove it too.
    const { mtimeMs } = await stat(other).catch(() => ({ mtimeMs: Infinity }))
    if (other !== folder && Date.now() - mtimeMs > HOUR_MS) await rm(other, { recursive: true, force: true })
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
