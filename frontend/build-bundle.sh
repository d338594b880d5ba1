#!/bin/sh
# Builds src/main/bundles/prod.bundle anew: what the browser gets of Vaadin, without React.
#
# The bundle is committed, so that building and running the portal needs no Node and
# fetches nothing. Run this script when
#   - a screen uses a component that the bundle lacks (the build then stops and names this
#     script): first add the component to a class in frontend/bundle/src;
#   - the version of Vaadin in pom.xml changes.
# Then run the tests and commit the new bundle together with the change that asked for it.
#
# It needs a JDK 25, Maven, npm of any version (only to fetch Node 24 into a scratch folder)
# and the two public registries. Nothing but the bundle is written into the project.
set -eu

NODE_VERSION=24.21.0
NPM_VERSION=11.21.2

project=$(cd "$(dirname "$0")/.." && pwd)
vaadin=$(sed -n 's:.*<vaadin.version>\(.*\)</vaadin.version>.*:\1:p' "$project/pom.xml")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

# Node as Vaadin wants it: bin/node with npm beside it in lib
(cd "$scratch" && npm install --silent --no-save --prefix "$scratch" "node@$NODE_VERSION" "npm@$NPM_VERSION")
node="$scratch/node"
mkdir -p "$node/bin" "$node/lib/node_modules"
cp "$scratch/node_modules/node/bin/node" "$node/bin/node"
mv "$scratch/node_modules/npm" "$node/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$node/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$node/bin/npx"
PATH="$node/bin:$PATH"
export PATH

cp -R "$project/frontend/bundle" "$scratch/bundle"
mvn -q -B -f "$scratch/bundle/pom.xml" -Dvaadin.version="$vaadin" process-classes

mkdir -p "$project/src/main/bundles"
cp "$scratch/bundle/src/main/bundles/prod.bundle" "$project/src/main/bundles/prod.bundle"
echo "Vaadin $vaadin, Node $NODE_VERSION: $(wc -c < "$project/src/main/bundles/prod.bundle") bytes in src/main/bundles/prod.bundle"
