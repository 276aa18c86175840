import { Command, CommanderError, Option } from 'commander';
import { EXPORT_FORMATS } from './domain/export-formats.js';
import { REVIEW_POLICIES } from './domain/verdict/index.js';

const FAILED = 1;
const WRONG_USAGE = 2;

const json = (): Option => new Option('--json', 'one JSON object a line, nothing else');
const collect = (value: string, all: string[]): string[] => [...all, value];

/** A command's modules are loaded when it is called: the rooms take two seconds, and `extract` or `--help` need none of them. */
function later<Given extends unknown[]>(load: () => Promise<(...given: Given) => Promise<void>>): (...given: Given) => Promise<void> {
  return async (...given) => (await load())(...given);
}

function program(): Command {
  const claimdesk = new Command('claimdesk').description('Articles in, verified facts out.').exitOverride().showHelpAfterError('(--help lists the options)');
  fileCommands(claimdesk);
  markupCommands(claimdesk);
  claimdesk
    .command('ingest')
    .description('take articles into the newsroom and queue their claims')
    .option('--source <name>', 'the publisher')
    .option('--url <url>', 'where the article stands')
    .option('--published <date>', 'when it was published')
    .addOption(json())
    .argument('<file|url...>', '.txt, .md or .html files or pages; - reads standard input')
    .action(later(async () => (await import('./cli/ingest.js')).ingest));
  claimdesk
    .command('import-checks')
    .description('take in fact-checks that others published, and compare them with the claims')
    .addOption(json())
    .argument('<file...>', 'ClaimReview in .json, .jsonld or .jsonl (a feed of Data Commons too), or a .csv table')
    .action(later(async () => (await import('./cli/import-checks.js')).importChecks));
  exportCommands(claimdesk);
  userCommands(claimdesk.command('user').description('people of the newsroom'));
  queueCommands(claimdesk.command('queue').description('queues of review work'));
  claimdesk.command('migrate').description('bring the database to the newest schema').action(later(async () => (await import('./cli/maintenance.js')).migrate));
  claimdesk
    .command('audit')
    .description('the audit log')
    .command('verify')
    .description('check that nothing in it was changed')
    .addOption(json())
    .action(later(async () => (await import('./cli/maintenance.js')).verifyAudit));
  claimdesk.command('doctor').description('check what the newsroom stands on').addOption(json()).action(later(async () => (await import('./cli/maintenance.js')).doctor));
  setCommands(claimdesk);
  claimdesk.command('seed-demo', { hidden: true }).action(later(async () => (await import('./cli/seed-demo.js')).seedDemo));
  claimdesk.command('openapi', { hidden: true }).action(later(async () => (await import('./cli/openapi.js')).printOpenApi));
  return claimdesk;
}

function exportCommands(claimdesk: Command): void {
  const command = claimdesk
    .command('export')
    .description('write the published facts')
    .addOption(new Option('--format <format>').choices(EXPORT_FORMATS))
    .option('--verdict <verdict>', 'only facts with this verdict')
    .option('--since <date>', 'only facts published or changed since')
    .option('--until <date>', 'only facts not changed after it')
    .option('--query <words>', 'only facts with these words')
    .option('--as-of <date>', 'the facts as they were then; asked for again it gives the same bytes')
    .option('--out <file>', 'a file instead of standard output')
    .action(later(async () => (await import('./cli/export.js')).exportFacts));
  command
    .command('verify')
    .description('check that a file is what was exported, by its signed manifest; needs no database')
    .option('--proof <file>', 'the manifest; else the file’s name with .proof.json behind it')
    .option('--key <file>', 'the public key of the newsroom; else the one of the newsroom here')
    .argument('<file>', 'an export')
    .action(later(async () => (await import('./cli/verify-export.js')).verifyExport));
}

/** What works on text files alone. */
function fileCommands(claimdesk: Command): void {
  claimdesk
    .command('extract')
    .description('find the claims in text files; needs no database')
    .addOption(new Option('--format <format>').choices(['jsonl', 'table']).default('jsonl'))
    .argument('<file...>', 'text files; - reads standard input')
    .action(async (files: string[], options: { format: 'jsonl' | 'table' }) => {
      process.exitCode = await (await import('./cli/extract.js')).runExtract(files, options, process);
    });
  claimdesk
    .command('relate')
    .description('find what text files say alike and where they clash; needs no database')
    .addOption(new Option('--format <format>').choices(['jsonl', 'table']).default('jsonl'))
    .argument('<file...>', 'text files, the earliest first; - reads standard input')
    .action(async (files: string[], options: { format: 'jsonl' | 'table' }) => {
      process.exitCode = await (await import('./cli/relate.js')).runRelate(files, options, process);
    });
}

/** What works on markup alone. */
function markupCommands(claimdesk: Command): void {
  claimdesk
    .command('lint-claimreview')
    .description('say what is wrong with ClaimReview markup, and what could be better; needs no database')
    .option('--page <url>', 'where the markup of a file stands, for the rules about sites')
    .addOption(json())
    .argument('<file|url...>', 'JSON-LD files, HTML files or pages; - reads standard input')
    .action(async (inputs: string[], options: { page?: string; json?: boolean }) => {
      process.exitCode = await (await import('./cli/lint-claim-review.js')).runLint(inputs, options, process);
    });
}

/** What works on labelled sets. */
function setCommands(claimdesk: Command): void {
  claimdesk
    .command('eval')
    .description('measure extraction and matching on labelled sets; needs no database')
    .option('--data <folder>', 'where the sets are', '../shared/data')
    .option('--ablation', 'also measure what each group of evidence is worth; takes some minutes')
    .option('--update <file>', 'write the figures into the generated parts of a document')
    .option('--quick', 'judge by the committed model, though it has seen the sets, instead of cross-validating')
    .addOption(json())
    .action(later(async () => (await import('./cli/evaluate.js')).evaluate));
  claimdesk
    .command('train', { hidden: true })
    .option('--data <folder>', 'where the sets are', '../shared/data')
    .option('--out <file>', 'the module of weights', 'backend/src/domain/extraction/check-worthiness/weights.ts')
    .option('--matching', 'learn how pairs of statements are related instead')
    .option('--terms', 'count how common the terms of news are instead')
    .action(later(async () => (await import('./cli/evaluate.js')).train));
}

function userCommands(user: Command): void {
  user
    .command('add')
    .description('add a person with a one-time password')
    .requiredOption('--role <role>', 'reviewer, editor or admin')
    .option('--name <name>')
    .addOption(json())
    .argument('<email>')
    .action(later(async () => (await import('./cli/people.js')).addUser));
  user.command('list').addOption(json()).action(later(async () => (await import('./cli/people.js')).listUsers));
  user.command('disable').description('shut a person out, at once').argument('<email>').action(later(async () => (await import('./cli/people.js')).disableUser));
  user.command('reset-password').description('give a new one-time password').addOption(json()).argument('<email>').action(later(async () => (await import('./cli/people.js')).resetPassword));
}

function queueCommands(queue: Command): void {
  queue.command('list').addOption(json()).action(later(async () => (await import('./cli/queues.js')).listQueues));
  queue
    .command('create')
    .description('set up a queue')
    .option('--description <text>')
    .option('--lease-minutes <minutes>', 'how long a reviewer holds a claim', '15')
    .option('--hold-limit <claims>', 'how many claims one person may keep on hold', '5')
    .option('--gold-percent <percent>', 'gold claims mixed in, which measure and never count', '0')
    .addOption(new Option('--reviews <policy>', 'who reviews a claim').choices(REVIEW_POLICIES).default('one'))
    .addOption(new Option('--order <order>', 'which claims come first').choices(['priority', 'oldest', 'due']).default('priority'))
    .option('--member <email>', 'a person who reviews in it; may be repeated', collect, [])
    .option('--lead <email>', 'a person who also gets what is escalated; may be repeated', collect, [])
    .addOption(json())
    .argument('<name>')
    .action(later(async () => (await import('./cli/queues.js')).createQueue));
}

/** One line that says what is wrong. */
function report(error: unknown): void {
  const line = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  process.stderr.write(`claimdesk: ${line || 'failed'}\n`);
}

async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
      return;
    }
    report(error);
    process.exitCode = FAILED;
  }
}

// A reader that closes early (`claimdesk export | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : FAILED));

await main();
