#!/usr/bin/env bash
# Creates the role, the database and its extensions where they are not there yet. Reads PG* (the administrator), DB_NAME,
# DB_USER, DB_PASSWORD, EXTENSIONS; writes the outputs url and version.
set -euo pipefail

fail() {
  echo "::error title=setup-postgres-testdb::$1"
  exit 1
}

for value in "$DB_NAME" "$DB_USER" "$DB_PASSWORD"; do
  [[ $value != *$'\n'* ]] || fail "database, user and password must each be one line"
done
DB_PASSWORD=${DB_PASSWORD:-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')}
ENCODED=$(VALUE=$DB_PASSWORD node -p 'encodeURIComponent(process.env.VALUE)')
# The runner decodes what a command holds: %25 is a percent sign.
echo "::add-mask::${DB_PASSWORD//'%'/%25}"
echo "::add-mask::${ENCODED//'%'/%25}"
export DB_NAME DB_USER DB_PASSWORD

# Values reach SQL through the environment (\getenv, psql 14 and later) and format(): neither a shell nor SQL reads them,
# and no list of processes shows them.
ask() {
  "$PSQL" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}
PSQL=$(command -v psql || echo "$PROGRAMS/psql")
ask --dbname=postgres <<'SQL' || fail "the role or the database could not be created; what PostgreSQL said stands above. Is admin-user allowed to, and is admin-password right?"
\getenv role DB_USER
\getenv password DB_PASSWORD
\getenv name DB_NAME
SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', :'role', :'password') \gexec
SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'role') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
SQL
while IFS= read -r EXTENSION; do
  [ -n "${EXTENSION//[[:space:]]/}" ] || continue
  export EXTENSION
  ask --dbname="$DB_NAME" <<'SQL' || fail "an extension could not be created; is its package installed?"
\getenv extension EXTENSION
SELECT format('CREATE EXTENSION IF NOT EXISTS %I', trim(:'extension')) \gexec
SQL
done <<<"$EXTENSIONS"

# As the tests will: a role that cannot log in is found here.
VERSION=$(PGUSER=$DB_USER PGPASSWORD=$DB_PASSWORD ask --dbname="$DB_NAME" --command='SHOW server_version') ||
  fail "the new role cannot log in; what PostgreSQL said stands above"
url=$(node -p 'const e = process.env; `postgres://${encodeURIComponent(e.DB_USER)}:${encodeURIComponent(e.DB_PASSWORD)}@${e.PGHOST.includes(":") ? `[${e.PGHOST}]` : e.PGHOST}:${e.PGPORT}/${encodeURIComponent(e.DB_NAME)}`')
echo "url=$url" >>"$GITHUB_OUTPUT"
echo "version=${VERSION%% *}" >>"$GITHUB_OUTPUT"
echo "PostgreSQL ${VERSION%% *} at $PGHOST:$PGPORT is ready, with a database and a role of its own"
