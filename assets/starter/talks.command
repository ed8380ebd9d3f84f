#!/bin/sh
# Double-click: sets everything up, builds every talk, then shows the talks while you write. Close the window to end it.
cd "$(dirname "$0")" || exit 1

stop() {
  echo
  echo "$1"
  printf 'Press Enter to close. '
  read -r _
  exit 1
}

command -v npm >/dev/null 2>&1 || stop 'Node is missing. Install it from https://nodejs.org, then double-click again.'
[ -d node_modules/talk-deck-kit ] || npm install --ignore-scripts --no-audit --no-fund || stop 'The kit could not be installed: see above.'
npm start || echo 'Not everything was built: see above. The preview shows each mistake with its place.'
npm run preview -- --open || stop 'The preview did not start: see above.'
