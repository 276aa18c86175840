// Written so that very old versions can parse it: it has to run there to say what is missing. Changes nothing else.
var minimum = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < minimum[0] || (found[0] === minimum[0] && found[1] < minimum[1])) {
  process.stderr.write(
    'Claimdesk needs Node ' + minimum.join('.') + ' or newer, and this is Node ' + process.versions.node +
      ': install a newer one from https://nodejs.org and run the command again.\n'
  );
  process.exit(1);
}
