#!/bin/sh
# Double-click: sets up what is missing, then opens the studio in your browser. Close the window to end it.
cd "$(dirname "$0")" || exit 1

stop() {
  echo
  echo "$1"
  printf 'Press Enter to close. '
  read -r _
  exit 1
}

command -v npm >/dev/null 2>&1 || stop 'Node is missing. Install it from https://nodejs.org, then double-click again.'
if [ ! -d node_modules/talk-deck-kit ]; then
  echo 'First time: the kit is being installed. This takes half a minute.'
  npm install --ignore-scripts --no-audit --no-fund || stop 'The kit could not be installed: see above.'
fi
echo 'Looking for a browser to print with …'
npm run --silent setup || echo 'There is nothing to print with yet: see above. Writing works without.'
npm run --silent studio || stop 'The studio did not start: see above.'
