#!/bin/sh
# Puts curl behind the adapter protocol, with no more than a POSIX shell, awk and sed. It retries nothing.
# Unsupported: signOut, abort, a store, and bodyBase64. See docs/adapter-protocol.md.
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

# Prints the members of the JSON object on stdin, one a line: its name, a tab, and its value as it stands there.
members() {
  awk '{
    for (i = 2; i <= length($0); i++) {
      c = substr($0, i, 1); text = text c
      if (quoted) { if (c == "\\") text = text substr($0, ++i, 1); else if (c == "\"") quoted = 0 }
      else if (c == "\"") quoted = 1
      else if (c ~ /[[{]/) depth++
      else if (c ~ /[]}]/ && depth-- == 0 || c == "," && depth == 0) {
        sub(/[,}]$/, "", text); end = index(text, "\":")
        if (end) print substr(text, 2, end - 2) "\t" substr(text, end + 2)
        text = ""
      }
    }
  }'
}
# Prints a member of the line; a string without its quotes and escapes.
raw() { printf '%s\n' "$1" | members | sed -n "s/^$2	//p"; }
text() { raw "$1" "$2" | sed 's/^"//; s/"$//; s/\\\(["\\/]\)/\1/g'; }

send() { curl --silent --show-error --write-out '%{http_code}' --header 'Expect:' "$@"; }

call() {
  headers=$(raw "$line" headers | members | sed 's/	"/: /; s/"$//; s/\\\(["\\/]\)/\1/g')
  body=$(raw "$line" body)
  set -- --request "$(text "$line" method)" --output /dev/null "$COUNTERSIGN_BASE_URL$(text "$line" url)"
  [ "$(text "$line" method)" != HEAD ] || set -- --head "$@"
  [ -z "$headers" ] || set -- "$@" --header "@$work/$id.headers"
  printf '%s\n' "$headers" > "$work/$id.headers"
  [ ! -f "$work/$client.token" ] || set -- "$@" --oauth2-bearer "$(cat "$work/$client.token")"
  [ -z "$body" ] || set -- "$@" --header 'Content-Type: application/json' --data-binary "$body"
  said=$(send "$@" 2>&1) && echo "{\"id\":$id,\"status\":$said}" || echo "{\"id\":$id,\"error\":\"curl failed\"}"
}

sign_in() {
  body="{\"username\":$(raw "$line" username),\"password\":$(raw "$line" password)}"
  status=$(send --header 'Content-Type: application/json' --data-binary "$body" --output "$work/answer" "$COUNTERSIGN_BASE_URL/api/auth/sign-in")
  text "$(cat "$work/answer")" accessToken > "$work/$client.token"
  echo "{\"id\":$id,\"status\":$status}"
}

echo "{\"countersign\":1,\"name\":\"curl\",\"version\":\"$(curl --version | sed -n '1s/^curl \([^ ]*\).*/\1/p')\",\"knows\":[\"client\"]}"
while IFS= read -r line; do
  id=$(raw "$line" id) do=$(text "$line" do) client=$(text "$line" client)
  case $do:$(raw "$line" store)$(raw "$line" bodyBase64) in
    session:) text "$line" accessToken > "$work/$client.token"; echo "{\"id\":$id,\"ok\":true}" ;;
    call:) call & ;;
    signIn:) sign_in ;;
    quit:) break ;;
    *) echo "{\"id\":$id,\"unsupported\":true}" ;;
  esac
done
