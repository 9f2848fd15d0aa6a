#!/usr/bin/env bash
# Makes the secrets that docker-compose.yml reads from deploy/secrets; what is there already stays. The token of the bot
# is read from standard input, or typed.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p -m 700 secrets
# The folder is its owner's alone; in a container each file is read by whoever runs there.
kept() { # NAME CONTENT: unless there is something
  if [ ! -s "secrets/$1" ]; then
    printf %s "$2" > "secrets/$1"
    chmod 444 "secrets/$1"
    echo "made deploy/secrets/$1"
  fi
}
drawn() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
if [ ! -s secrets/telegram_token ]; then
  [ ! -t 0 ] || echo "The bot's token, from @BotFather:" >&2
  read -r token
  [[ "$token" == *:* ]] || { echo "a token looks like 123456:ABC…" >&2; exit 1; }
  kept telegram_token "$token"
fi
kept webhook_secret "$(drawn)"
kept database_password "$(drawn)"
kept database_url "postgresql://vejviser:$(cat secrets/database_password)@database/vejviser"
