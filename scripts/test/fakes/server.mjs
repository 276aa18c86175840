// Stands in for the API and the worker: same signals, same channel, a fraction of the start time.
import { appendFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

const name = basename(process.argv[1], '.js');
const { DATA_DIR, HOST, PORT } = process.env;
const tell = (event) => appendFileSync(join(DATA_DIR, 'events.log'), `${name} ${event} ${process.pid}\n`);

const end = (reason) => {
  tell(`ends on ${reason}`);
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => (existsSync(join(DATA_DIR, `${name}.ignores-signals`)) ? tell(`ignores ${signal}`) : end(signal)));
}
process.on('disconnect', () => end('disconnect'));

if (existsSync(join(DATA_DIR, `${name}.broken`))) {
  process.stdout.write(`${JSON.stringify({ level: 60, msg: 'the schema is from another planet' })}\n`);
  process.exit(1);
}
tell('starts');
if (name === 'main') {
  const server = createServer((_request, response) => response.end('ok'));
  server.listen(Number(PORT), HOST, () => process.send({ type: 'ready', url: `http://${HOST}:${server.address().port}` }));
} else {
  setInterval(() => {}, 1_000);
  process.send({ type: 'ready' });
}
