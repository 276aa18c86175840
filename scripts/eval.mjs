#!/usr/bin/env node
// Checked first and imported last, because an old Node could not even read the rest.
import './lib/check-node.mjs';

import('./lib/commands/learn.mjs').then(function (command) {
  return command.main('eval');
});
