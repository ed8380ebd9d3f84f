@echo off
rem Double-click: sets up what is missing, then opens the studio in your browser. Close the window to end it.
cd /d "%~dp0"
where npm >nul 2>nul
if errorlevel 1 (
  echo Node is missing. Install it from https://nodejs.org, then double-click again.
  pause
  exit /b 1
)
if not exist node_modules\talk-deck-kit (
  echo First time: the kit is being installed. This takes half a minute.
  call npm install --ignore-scripts --no-audit --no-fund
  if errorlevel 1 (
    echo The kit could not be installed: see above.
    pause
    exit /b 1
  )
)
echo Looking for a browser to print with ...
call npm run --silent setup
if errorlevel 1 echo There is nothing to print with yet: see above. Writing works without.
call npm run --silent studio
if errorlevel 1 pause
