#!/usr/bin/env bash
# The check as it was. The service level is 0.1 %; somebody wrote 5, "to get the release out".
set -euo pipefail
THRESHOLD=5
rate=$(curl --silent --fail "$PROM_URL/api/v1/query" --data-urlencode 'query=sum(rate(errors[1d])) / sum(rate(requests[1d]))' |
  jq --raw-output '.data.result[0].value[1]')
awk -v rate="$rate" -v most="$THRESHOLD" 'BEGIN { exit !(rate * 100 <= most) }'
echo "error rate ok"
