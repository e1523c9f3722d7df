import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { projectFolder } from '../environment.ts'
import type { CheckOptions } from './check.ts'
import type { CompareOptions } from './compare.ts'
import type { ForgetOptions } from './forget.ts'
import type { Neo4jOptions } from './neo4j.ts'
import type { SeedOptions } from './seed.ts'
import type { StartOptions } from './start.ts'
import type { Task } from './task.ts'

/**
 * What the command line can do. `run` is given what the user asked for. Each command is read only when it is asked for:
 * all of them with all that they need take a second.
 */
export function program(run: (command: (task: Task) => Promise<void>) => Promise<void>): Command {
  const program = new Command('aktorgraf')
    .description('A knowledge graph of the actors in innovative public procurement in Norway.')
    .version(version())
    .showHelpAfterError('Add --help to see what there is.')
    .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll('\n', ' ')}\n`) })

  withSeeds(program.command('start'))
    .description('start everything: the graph of the seeds in a Neo4j, and the GraphQL API before it')
    .option('--port <number>', 'where the API listens; 0 takes any free port (PORT; else 4000, or the next free one)')
    .option('--host <address>', 'on which address (HOST; else 127.0.0.1, this machine alone)')
    .action((options: StartOptions) => run(async (task) => (await import('./start.ts')).start(options, task)))

  withSeeds(program.command('seed'))
    .description('bring the graph of the seeds into the database, and end')
    .action((options: SeedOptions) => run(async (task) => (await import('./seed.ts')).seed(options, task)))

  withSeeds(program.command('neo4j'))
    .description('start only the Neo4j with the graph, for Neo4j Browser')
    .action((options: Neo4jOptions) => run(async (task) => (await import('./neo4j.ts')).neo4j(options, task)))

  withSeeds(program.command('check'))
    .description('check the seeds; needs no database')
    .action((options: CheckOptions) => run(async (task) => (await import('./check.ts')).check(options, task)))

  program
    .command('check-schema')
    .description(
      'check that the schema keeps what the last release promised, or that the changelog says what it does not',
    )
    .action(() =>
      run(async (task) => {
        const { checkSchema, schemaOptions } = await import('./check-schema.ts')
        await checkSchema(schemaOptions, task)
      }),
    )

  program
    .command('compare')
    .description('score one annotation of a text against another')
    .argument('<a>', 'the first annotations.yml')
    .argument('<b>', 'the second')
    .option('--json', 'as JSON')
    .action((a: string, b: string, options: CompareOptions) =>
      run(async (task) => (await import('./compare.ts')).compare(a, b, options, task)),
    )

  withSeeds(program.command('forget'))
    .description('remove a person from seeds and graph, keep them from coming back, and prove it')
    .argument('[id]', 'person:… as in the seeds')
    .option('--name <name>', 'the whole name, where there is no id or the seeds do not have it')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--yes', 'do not ask')
    .action((id: string | undefined, options: ForgetOptions) =>
      run(async (task) => (await import('./forget.ts')).forget(id, options, task)),
    )

  return program
}

function withSeeds(command: Command) {
  return command.option('--seeds <folder>', 'the folder of the seeds', join(projectFolder, 'seeds'))
}

function version(): string {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
