import { expect, test } from '@jest/globals'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { findJava } from '../../src/neo4j/java-runtime.ts'
import { environmentWith, folderOf, temporaryFolder, whereIs } from './fakes.ts'

const says = (text: string) => `echo '${text}' >&2`
const install = expect.stringMatching(/^Install Java 17 or newer: .*sudo apt install openjdk-17.*brew install/)

test('the Java of this machine is found', async () => {
  expect(await findJava(process.env)).toMatch(/java$/)
})

test.each([
  ['17', 'openjdk version "17.0.15" 2025-04-15'],
  ['21 without a minor number', 'openjdk version "21" 2023-09-19 LTS'],
  ['25', 'java version "25.0.1" 2025-10-21 LTS'],
])('Java %s will do', async (_version, text) => {
  expect(await findJava(environmentWith(await folderOf({ java: says(text) })))).toBe('java')
})

test.each([
  ['11', 'openjdk version "11.0.22" 2024-01-16', 'java is Java 11; Neo4j needs 17 or newer.'],
  ['8, which calls itself 1.8', 'java version "1.8.0_292"', 'java is Java 8; Neo4j needs 17 or newer.'],
  ['what is no Java', 'command of another kind', '"java -version" does not tell its version: command of another kind'],
])('%s is refused', async (_version, text, message) => {
  const env = environmentWith(await folderOf({ java: says(text) }))
  await expect(findJava(env)).rejects.toMatchObject({ name: 'Failure', message, remedy: install })
})

test('no Java at all', async () => {
  await expect(findJava(environmentWith(await temporaryFolder()))).rejects.toMatchObject({
    name: 'Failure',
    message: 'There is no Java on the PATH.',
    remedy: install,
  })
})

test('the stub of macOS, which is there but only says how to install Java', async () => {
  const env = environmentWith(
    await folderOf({
      java: 'echo "The operation couldn’t be completed. Unable to locate a Java Runtime." >&2; exit 1',
    }),
  )
  await expect(findJava(env)).rejects.toMatchObject({ message: 'There is no Java on the PATH.', remedy: install })
})

test('JAVA_HOME goes before the PATH, and a wrong one is not passed over', async () => {
  const home = await temporaryFolder()
  const env = { ...process.env, JAVA_HOME: home }
  await expect(findJava(env)).rejects.toMatchObject({
    name: 'Failure',
    message: `JAVA_HOME is ${home}, but there is no Java there.`,
    remedy: expect.stringContaining('set JAVA_HOME to one'),
  })
})

test('a JAVA_HOME with a Java in it is used, whatever is on the PATH', async () => {
  const home = await temporaryFolder()
  await symlink(await folderOf({ java: { real: whereIs('java') } }), join(home, 'bin'))
  const env = { ...process.env, JAVA_HOME: home, PATH: await temporaryFolder() }
  expect(await findJava(env)).toBe(join(home, 'bin', 'java'))
})
