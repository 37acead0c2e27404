#!/usr/bin/env bash
# Finds a PostgreSQL that answers, or starts one of its own in a fresh folder. Reads DB_HOST, DB_PORT, ADMIN_USER,
# ADMIN_PASSWORD; writes the outputs programs, started, data-directory, log, admin-password.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
  echo "::error title=setup-postgres-testdb::$1"
  exit 1
}

[[ $DB_PORT =~ ^[0-9]{1,5}$ ]] || fail "port is not a number from 1 to 65535: give one such as 5432"
for value in "$DB_HOST" "$ADMIN_USER" "$ADMIN_PASSWORD"; do
  [[ $value != *$'\n'* ]] || fail "host, admin-user and admin-password must each be one line"
done

# Where Debian and Ubuntu, macOS (brew) and Windows runners keep the programs; the newest of them.
programs() {
  local folder
  for folder in "${PGBIN:-}" "$(pg_config --bindir 2>/dev/null || true)"; do
    [ -n "$folder" ] && [ -x "$folder/initdb" ] && echo "$folder" && return
  done
  printf '%s\n' /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin \
    "/c/Program Files/PostgreSQL"/*/bin | sort -V | while read -r folder; do
    if [ -e "$folder/initdb" ] || [ -e "$folder/initdb.exe" ]; then echo "$folder"; fi
  done | tail -n 1
}

BIN=$(programs)
CLIENT=$(command -v psql || true)
[ -n "$BIN$CLIENT" ] || fail "no PostgreSQL programs on this runner: install postgresql-client (or postgresql), or use another image"
echo "programs=${BIN:-$(dirname "$CLIENT")}" >>"$GITHUB_OUTPUT"
READY=$(command -v pg_isready || echo "$BIN/pg_isready")

if "$READY" --quiet --host="$DB_HOST" --port="$DB_PORT" --timeout=2; then
  echo "found PostgreSQL at $DB_HOST:$DB_PORT"
  echo "started=false" >>"$GITHUB_OUTPUT"
  exit 0
fi
case $DB_HOST in
localhost | 127.0.0.1 | ::1) ;;
*) fail "nothing answers at $DB_HOST:$DB_PORT, and only on this machine could a server be started" ;;
esac
[ -n "$BIN" ] || fail "nothing answers at $DB_HOST:$DB_PORT, and no PostgreSQL server is installed: install postgresql"

# PostgreSQL refuses to run as root, which containers often do.
as_server=()
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || fail "this job runs as root, as which PostgreSQL does not start, and there is no user postgres"
  as_server=(runuser -u postgres --)
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/ci-gates-postgres.XXXXXX")
secret=${ADMIN_PASSWORD:-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')}
echo "::add-mask::${secret//'%'/%25}"
(umask 077 && printf '%s\n' "$secret" >"$folder/password")
[ ${#as_server[@]} = 0 ] || chown -R postgres "$folder"
cd "$folder"
"${as_server[@]}" "$BIN/initdb" --pgdata="$folder/data" --username="$ADMIN_USER" --auth=scram-sha-256 \
  --pwfile="$folder/password" --encoding=UTF8 --no-sync >"$folder/initdb.log" 2>&1 || {
  "$HERE/show-log.sh" "$folder/initdb.log" 20
  fail "initdb failed; its last lines stand above"
}
rm -f "$folder/password"
# The data of a test is not worth waiting for a disk.
options="-p $DB_PORT -c listen_addresses=$DB_HOST -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
"${as_server[@]}" "$BIN/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --options="$options" --no-wait start >/dev/null
{
  echo "started=true"
  echo "data-directory=$folder/data"
  echo "log=$folder/server.log"
  echo "admin-password=$secret"
} >>"$GITHUB_OUTPUT"
echo "started PostgreSQL at $DB_HOST:$DB_PORT"
