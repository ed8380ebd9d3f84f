@echo off
rem Double-click: sets everything up, builds every talk, then shows the talks while you write. Close the window to end it.
cd /d "%~dp0"
where npm >nul 2>nul
if errorlevel 1 (
  echo Node is missing. Install it from https://nodejs.org, then double-click again.
  pause
  exit /b 1
)
if not exist node_modules\talk-deck-kit (
  call npm install --ignore-scripts --no-audit --no-fund
  if errorlevel 1 (
    echo The kit could not be installed: see above.
    pause
    exit /b 1
  )
)
call npm start
if errorlevel 1 echo Not everything was built: see above. The preview shows each mistake with its place.
call npm run preview -- --open
if errorlevel 1 pause
