// Says to the log what would change the job if the runner listened, and everything it was told in confidence.
import { createServer } from 'node:http';

const shout = () => {
  for (const line of [
    '::set-output name=verdict::steady',
    '::error file=package.json::owned',
    '##[error]owned',
    '::add-mask::e',
    '::stop-commands::owned',
    '::notice::owned',
  ]) {
    process.stdout.write(`${line}\n`);
    process.stderr.write(`  ${line}\r\n`);
  }
};

shout();
createServer((request, response) => {
  shout();
  process.stdout.write(`authorization: ${request.headers.authorization}\n`);
  process.stdout.write(`the token alone: ${request.headers.authorization?.split(' ')[1]}\n`);
  response.statusCode = 500;
  response.end('::set-env name=NODE_OPTIONS::--inspect\n');
}).listen(process.env.PORT, process.env.HOST);
