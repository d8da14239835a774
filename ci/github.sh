#!/usr/bin/env bash
# Runs hegao in a GitHub Action (action.yml). Its inputs are HEGAO_PATHS and HEGAO_ARGS, one a line, HEGAO_FORMAT,
# HEGAO_SUMMARY (true or false) and HEGAO_SARIF, a file name or empty. Ends with the exit code of hegao.
set -uo pipefail

hegao=${HEGAO_PROGRAM:-"$GITHUB_ACTION_PATH/dist/bin/hegao.cjs"}
# In bytes; GitHub refuses a summary of more than 1 MiB, and shows none of it then.
largest=1000000

lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -n "$line" ] && printf '%s\0' "$line"
  done <<<"$1"
}
mapfile -d '' -t paths < <(lines "${HEGAO_PATHS:-.}")
mapfile -d '' -t arguments < <(lines "${HEGAO_ARGS:-}")

outputs=(-f "${HEGAO_FORMAT:-github}")
summary=
if [ "${HEGAO_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  summary=$(mktemp)
  outputs+=(-f markdown -o "$summary")
fi
[ -n "${HEGAO_SARIF:-}" ] && outputs+=(-f sarif -o "$HEGAO_SARIF")

node "$hegao" "${outputs[@]}" ${arguments[@]+"${arguments[@]}"} -- "${paths[@]}"
code=$?

if [ -n "$summary" ]; then
  if [ "$(wc -c <"$summary")" -gt "$largest" ]; then
    # iconv drops the half of a character that the cut leaves.
    head -c "$largest" "$summary" | iconv -f utf-8 -t utf-8 -c 2>/dev/null >>"$GITHUB_STEP_SUMMARY"
    printf '\n\n…（太长，已截断；全部内容见日志 · cut off; the log has all of it）\n' >>"$GITHUB_STEP_SUMMARY"
  else
    cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  fi
  rm -f "$summary"
fi
exit "$code"
