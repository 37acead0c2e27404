#!/usr/bin/env bash
# Installs the installer, then what the lock says, trying again when a network fails. Reads INSTALLER, VERSION, RUNS_PYTHON,
# ARGUMENTS, ATTEMPTS.
set -euo pipefail

fail() {
  echo "::error title=setup-python-backend::$1"
  exit 1
}

[[ $ATTEMPTS =~ ^[1-9][0-9]?$ ]] || fail "attempts is not a number from 1 to 99"
PYTHON=$(command -v python3 || command -v python) || fail "there is no Python on the path: set setup-python: true"
# An installer in an environment of its own neither meets the project's packages nor a system that is managed by another.
HOME_OF_INSTALLER="${RUNNER_TEMP:-${TMPDIR:-/tmp}}/ci-gates-$INSTALLER"

tried() {
  local attempt
  for ((attempt = 1; ; attempt++)); do
    "$@" && return 0
    ((attempt < ATTEMPTS)) || return 1
    echo "attempt $attempt of $ATTEMPTS failed; trying again in $((attempt * 5)) s"
    sleep $((attempt * 5))
  done
}

arguments=()
while IFS= read -r line; do
  [ -z "${line//[[:space:]]/}" ] || arguments+=("$line")
done <<<"$ARGUMENTS"

if [ "$INSTALLER" != pip ]; then
  "$PYTHON" -m venv "$HOME_OF_INSTALLER"
  BIN="$HOME_OF_INSTALLER/bin"
  [ -d "$BIN" ] || BIN="$HOME_OF_INSTALLER/Scripts"
  tried "$BIN/python" -m pip install --quiet --disable-pip-version-check "$INSTALLER${VERSION:+==$VERSION}" ||
    fail "$INSTALLER ${VERSION:-(newest)} could not be installed after $ATTEMPTS attempts; what pip said stands above"
  echo "$BIN" >>"$GITHUB_PATH"
  PATH="$BIN:$PATH"
fi
case $INSTALLER in
poetry) install=(poetry install --no-interaction) ;;
uv) install=(uv sync --locked) ;;
pdm) install=(pdm sync) ;;
pipenv) install=(pipenv sync) ;;
pip) install=("$PYTHON" -m pip install --disable-pip-version-check --requirement requirements.txt) ;;
esac
tried "${install[@]}" ${arguments[@]+"${arguments[@]}"} ||
  fail "${install[*]} failed $ATTEMPTS times; what it said stands above"
# From the next step on `python`, `pytest` and whatever else the project installed are found before any other. What pip
# installs is found already.
[ "$INSTALLER" = pip ] || $RUNS_PYTHON -c 'import sysconfig; print(sysconfig.get_path("scripts"))' >>"$GITHUB_PATH"
