# What both commands ask of the machine before they begin. Read in by ./run and ./test.

# Says on the standard error, so that the standard output stays data.
say() { printf '%s\n' "$*" >&2; }

# Ends with a remedy when the tools that build the house are missing or too old.
need_tools() {
  if ! command -v dotnet >/dev/null || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
    say 'The .NET SDK 10 is needed and was not found.'
    say 'Install it (https://dotnet.microsoft.com/download/dotnet/10.0), open a new terminal, then ask again.'
    exit 3
  fi
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    say 'Node 20 and its npm are needed to build the front end and were not found.'
    say 'Install them (https://nodejs.org), open a new terminal, then ask again.'
    exit 3
  fi
  if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    say "Node 20.19 or later is needed; this machine has $(node --version)."
    exit 3
  fi
}
