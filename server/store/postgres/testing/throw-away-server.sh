# Runs a PostgreSQL server in the folder $1 with the programs in $2, until standard input ends: however whoever
# started this comes to an end, the server and the folder go too. Nothing is synced, so it is for tests alone.
# ICU's collation differs from a comparison of bytes, so that a cursor which forgets its collation is noticed.
folder=$1
programs=$2
"$programs/initdb" -D "$folder/data" -U countersign --auth=trust --no-sync -E UTF8 \
  --locale=C --locale-provider=icu --icu-locale=en-US >"$folder/log" 2>&1
"$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=200 \
  -c fsync=off -c full_page_writes=off -c deadlock_timeout=100ms >>"$folder/log" 2>&1 &
server=$!
cat >/dev/null
# The first ends a server that is only just starting, the second one that has connections.
kill -TERM "$server" && kill -QUIT "$server"
wait
rm -rf "$folder"
