import { beforeAll, describe, expect, test } from '@jest/globals'
import { constants } from 'node:fs'
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultCacheDirectory } from '../../src/neo4j/default-cache-directory.ts'
import { isRunning } from '../../src/neo4j/process-start.ts'
import { serverJars } from '../../src/neo4j/server-jars.ts'
import { environmentWith, folderOf, temporaryFolder, whereIs } from './fakes.ts'
import { smallDisk, testOnDisk } from './small-disk.ts'

/** This machine's own, with every jar as listed. */
let jars: string
const quiet = () => undefined

beforeAll(async () => {
  jars = await serverJars({ cache: defaultCacheDirectory(process.env), env: process.env, onProgress: quiet })
}, 600_000)

/** A cache of its own with a copy of every jar in it. */
async function cacheOfItsOwn(): Promise<{ cache: string; folder: string }> {
  const cache = await temporaryFolder()
  const folder = join(cache, basename(jars))
  await cp(jars, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return { cache, folder }
}

/** A Maven that copies all jars to where it is told to, and then does something else besides. */
const mavenThat = (more: string) => `
PATH=/usr/bin:/bin
for argument; do case "$argument" in -DoutputDirectory=*) into=\${argument#*=};; esac; done
cp "${jars}"/* "$into"
${more}`

describe('with the jars in the cache', () => {
  test('neither Maven nor a network is needed', async () => {
    const { cache, folder } = await cacheOfItsOwn()
    expect(await serverJars({ cache, env: { PATH: '' }, onProgress: quiet })).toBe(folder)
  })

  test.each<[string, (folder: string) => Promise<void>, RegExp]>([
    [
      'a damaged jar',
      (folder) => appendFile(join(folder, 'neo4j-io-5.26.30.jar'), 'x'),
      /neo4j-io-5.26.30.jar is damaged/,
    ],
    ['a missing jar', (folder) => rm(join(folder, 'neo4j-io-5.26.30.jar')), /neo4j-io-5.26.30.jar is missing/],
    ['a jar too many', (folder) => writeFile(join(folder, 'own.jar'), ''), /own.jar does not belong there/],
  ])('%s is told, and healed by fetching anew', async (_what, damage, told) => {
    const { cache, folder } = await cacheOfItsOwn()
    await damage(folder)
    const lines: string[] = []
    const env = environmentWith(await folderOf({ mvn: mavenThat('') }))
    expect(await serverJars({ cache, env, onProgress: (line) => lines.push(line) })).toBe(folder)
    expect(lines[0]).toMatch(told)
    expect(await readdir(cache)).toEqual([basename(folder)])
    // Whole again: the next start asks nobody.
    expect(await serverJars({ cache, env: { PATH: '' }, onProgress: quiet })).toBe(folder)
  })
})

describe('with an empty cache', () => {
  test("this machine's own Maven fetches what the list names", async () => {
    const cache = await temporaryFolder()
    const lines: string[] = []
    const folder = await serverJars({ cache, env: process.env, onProgress: (line) => lines.push(line) })
    expect((await readdir(folder)).sort()).toEqual((await readdir(jars)).sort())
    expect(lines[0]).toBe('Fetching Neo4j through Maven (130 MB, only this once) …')
  })

  test('what a killed fetch left is removed; what another start fetches is not', async () => {
    const cache = await temporaryFolder()
    await mkdir(join(cache, 'fetching-999999999-1'))
    await mkdir(join(cache, `fetching-${process.pid}-1`))
    const env = environmentWith(await folderOf({ mvn: mavenThat('') }))
    const folder = await serverJars({ cache, env, onProgress: quiet })
    expect((await readdir(cache)).sort()).toEqual([`fetching-${process.pid}-1`, basename(folder)])
  })

  test('two starts that fetch at once both get it', async () => {
    const cache = await temporaryFolder()
    const env = environmentWith(await folderOf({ mvn: mavenThat('sleep 0.2') }))
    const both = await Promise.all([1, 2].map(() => serverJars({ cache, env, onProgress: quiet })))
    expect(both).toEqual([join(cache, basename(jars)), join(cache, basename(jars))])
    expect(await readdir(cache)).toEqual([basename(jars)])
  })

  test('an interruption ends Maven and leaves nothing', async () => {
    const cache = await temporaryFolder()
    const pidFile = join(await temporaryFolder(), 'pid')
    const env = environmentWith(await folderOf({ mvn: `echo $$ > "${pidFile}"; PATH=/usr/bin:/bin; exec sleep 60` }))
    const interrupted = new AbortController()
    const fetching = serverJars({ cache, env, onProgress: quiet, signal: interrupted.signal })
    fetching.catch(quiet)
    let pid = ''
    while (pid === '') pid = await readFile(pidFile, 'utf8').catch(() => '')
    interrupted.abort()
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' })
    expect(await readdir(cache)).toEqual([])
    expect(isRunning(Number(pid))).toBe(false)
  })

  describe('it fails with what to do', () => {
    test('without Maven', async () => {
      const env = environmentWith(await folderOf({ java: { real: whereIs('java') } }))
      await expect(serverJars({ cache: await temporaryFolder(), env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message: 'There is no Maven (mvn) on the PATH.',
        remedy: expect.stringMatching(/^Install Maven .*sudo apt install maven.*brew install maven/),
      })
    })

    test('without a network', async () => {
      // Maven itself, with an empty cache of its own and a proxy that is not there.
      const proxy = ['http', 'https'].flatMap((kind) => [`-D${kind}.proxyHost=127.0.0.1`, `-D${kind}.proxyPort=9`])
      const options = [`-Dmaven.repo.local=${await temporaryFolder()}`, ...proxy].join(' ')
      const cache = await temporaryFolder()
      const env = { ...process.env, MAVEN_OPTS: options }
      await expect(serverJars({ cache, env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringMatching(/^Maven could not fetch Neo4j: .*Connection refused$/),
        remedy: expect.stringMatching(
          /^The first start needs a network; .*settings.xml.* All that Maven said: \/.*\.log$/,
        ),
      })
      expect(await readdir(cache)).toEqual([])
    })

    test('when Maven is told to stay offline', async () => {
      const words = await folderOf({
        mvn: `PATH=/usr/bin:/bin; MAVEN_OPTS=-Dmaven.repo.local=${await temporaryFolder()} exec "${whereIs('mvn')}" -o "$@"`,
      })
      const env = { ...process.env, PATH: `${words}:${process.env['PATH']}` }
      await expect(serverJars({ cache: await temporaryFolder(), env, onProgress: quiet })).rejects.toMatchObject({
        message: expect.stringContaining('in offline mode'),
        remedy: expect.stringMatching(/^Maven is told to stay offline/),
      })
    })

    test('when what Maven brings is not what the list names', async () => {
      const cache = await temporaryFolder()
      const env = environmentWith(await folderOf({ mvn: mavenThat('echo x >> "$into"/neo4j-io-5.26.30.jar') }))
      await expect(serverJars({ cache, env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message:
          'What Maven fetched is not the Neo4j that this version was made with: neo4j-io-5.26.30.jar is damaged.',
        remedy: expect.stringContaining('~/.m2/repository'),
      })
      expect(await readdir(cache)).toEqual([])
    })

    test('when Maven fails in a way of its own', async () => {
      const env = environmentWith(await folderOf({ mvn: 'echo "[ERROR] Something else"; exit 1' }))
      await expect(serverJars({ cache: await temporaryFolder(), env, onProgress: quiet })).rejects.toMatchObject({
        message: 'Maven could not fetch Neo4j: Something else',
        remedy: expect.stringContaining('NEO4J_URI'),
      })
    })

    testOnDisk('on a full disk', async () => {
      const cache = smallDisk(20)
      await expect(serverJars({ cache, env: process.env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringMatching(/^Maven could not fetch Neo4j: .*No space left on device$/),
        remedy: expect.stringMatching(/^Free 500 MB /),
      })
      expect(await readdir(cache)).toEqual([])
    })

    testOnDisk('where the cache cannot be written', async () => {
      const cache = join(smallDisk(1, 'ro'), 'cache')
      await expect(serverJars({ cache, env: process.env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message: `${cache} cannot be written.`,
        remedy: 'Give yourself the right to, or set AKTORGRAF_CACHE to another folder.',
      })
    })

    test('where a file stands in the way of the cache', async () => {
      const cache = join(await temporaryFolder(), 'file')
      await writeFile(cache, '')
      await expect(serverJars({ cache, env: process.env, onProgress: quiet })).rejects.toMatchObject({
        name: 'Failure',
        message: `${cache} cannot be a folder: a file stands in its way.`,
        remedy: 'Remove it, or set AKTORGRAF_CACHE to another folder.',
      })
    })
  })
})
