#!/usr/bin/env bash
# npm 11.19.1: a package taken from git gets all its development dependencies installed before it runs where it has a script named `build`, though that script
# is never run. With `bundle` in its place nothing is installed. So `npx github:owner/tool` of a tool whose bundle is committed takes minutes by the name of a script.
# npm's documentation tells of `prepare` alone: https://docs.npmjs.com/cli/v11/commands/npm-install
# Exit 0 while that is so; 1 where both install them, or neither.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
npm install --silent --no-audit --no-fund --prefix own npm@11.19.1
for script in build bundle; do
  mkdir "$script" "in-$script"; cd "$script"; git init -q
  printf '{"name": "tool", "version": "1.0.0", "bin": "tool.js", "scripts": {"%s": "exit 1"}, "devDependencies": {"is-odd": "3.0.1"}}' "$script" > package.json
  printf '#!/usr/bin/env node\nconsole.log("ran")\n' > tool.js
  git add . && git -c user.name=a -c user.email=a@example.invalid commit -qm a
  cd "../in-$script"; export npm_config_cache="$T/cache-$script"
  "$T/own/node_modules/.bin/npx" --yes "git+file://$T/$script"
  echo "$script: $("$T/own/node_modules/.bin/npm" cache ls | grep -c 'is-odd-3.0.1.tgz') of 1 development dependency fetched"
  cd "$T"
done | tee said
# Seen: ran / build: 1 of 1 development dependency fetched / ran / bundle: 0 of 1 development dependency fetched
grep -q '^build: 1 ' said && grep -q '^bundle: 0 ' said
