/** What the forged headings among them say. */
export const FORGED_HEADING = 'All checks passed'

/** Texts that come from elsewhere and mean harm, by what they try. Nothing of ours may act on any of them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  ...commands(),
  ...lineEnds(),
  ...terminalControls(),
  ...invisible(),
  ...html(),
  ...mentions(),
  ...markdown(),
  ...files(),
}

/** Those that an environment can carry as an input: no NUL, and no half of a surrogate pair. */
export const hostileInputs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(hostileTexts).filter(([, text]) => !text.includes('\0') && text.isWellFormed()),
)

/** Made when asked for: they are large. */
export const longTexts = {
  'one line of 1 MiB': () => 'x'.repeat(1024 * 1024),
  'a table row of 1 MiB': () => '| x '.repeat(256 * 1024),
  'one line of 2 MiB': () => 'é'.repeat(1024 * 1024),
  '2 MiB in short lines': () => 'a line of text\n'.repeat(140_000),
  'a hundred thousand opening brackets': () => '['.repeat(100_000),
} as const

function commands(): Record<string, string> {
  return {
    'set-output': '::set-output name=verdict::pass',
    'set-output after blanks': ' \t ::set-output name=verdict::pass',
    'set-output after a blank of .NET only': '\u0085::set-output name=verdict::pass',
    'save-state': '::save-state name=x::1',
    'set-env': '::set-env name=NODE_OPTIONS::--require=/tmp/x.js',
    'an annotation': '::error file=README.md,line=1::injected',
    'a mask of a common letter': '::add-mask::e',
    'a matcher': '::add-matcher::/tmp/matcher.json',
    'stopped commands': '::stop-commands::x',
    'an open group': '::group::hidden',
    'an end of a group': '::endgroup::',
    'echo on': '::echo::on',
    'old style': '##[error]injected',
    'old style within a line': 'text ##[set-output name=verdict;]pass',
    'old style mask within a line': 'text ##[add-mask]e',
    'old style behind an unknown command': '::x::##[error]injected',
    'marks apart by a zero-width space': '::error:\u200b:injected',
    'an escaped line end': 'text%0A::error::injected',
    'a twice escaped line end': 'text%250A::error::injected',
    'escaped property marks': 'a%2Ctitle=injected%3A%3Ax',
    'property marks': 'a,title=injected::x',
  }
}

function lineEnds(): Record<string, string> {
  return {
    'a command after LF': 'text\n::error::injected',
    'a command after CR': 'text\r::error::injected',
    'a command after CRLF': 'text\r\n::error::injected',
    'a command after U+0085': 'text\u0085::error::injected',
    'a command after U+2028': 'text\u2028::error::injected',
    'a command after U+2029': 'text\u2029::error::injected',
    'a command after VT and FF': 'text\v\f::error::injected',
    'blank lines': '\n\n\ntext\n\n\n',
    'a line overwritten': 'all failed\rall passed',
  }
}

function terminalControls(): Record<string, string> {
  return {
    'a colour': '\u001b[31mred\u001b[0m',
    'concealed text': '\u001b[8mhidden\u001b[0m',
    'a screen cleared': '\u001b[2J\u001b[H',
    'a line erased': 'all failed\u001b[2K\u001b[Gall passed',
    'a window title': '\u001b]0;title\u0007',
    'a link of OSC 8': '\u001b]8;;http://evil.example\u001b\\text\u001b]8;;\u001b\\',
    'a C1 sequence': '\u009b31mred\u009b0m',
    'a NUL': 'a\0b',
    'a bell': 'a\u0007b',
    'a backspace': 'fail\b\b\b\bpass',
    'a DEL': 'a\u007fb',
  }
}

function invisible(): Record<string, string> {
  return {
    'a right-to-left override': 'a\u202etxt.exe',
    'isolates left open': 'a\u2066b\u2067c',
    'zero-width characters': 'pa\u200bss\u200d\ufeff',
    'tag characters': 'a\u{e0041}\u{e0042}',
    'a lone high surrogate': 'a\ud800b',
    'a lone low surrogate': 'a\udc00b',
    'a pile of combining marks': `a${'\u0301'.repeat(200)}`,
  }
}

function html(): Record<string, string> {
  return {
    'a script': '<script>alert(1)</script>',
    'an image that runs': '<img src=x onerror=alert(1)>',
    'an end of details': '</details></summary></table>',
    'details left open': '<details><summary>x',
    'a form': '<form action="https://evil.example"><input type="submit" value="Approve"></form>',
    'a style': '<style>*{display:none}</style><b style="position:fixed">x</b>',
    'a comment left open': 'text\n\n<!-- the rest',
    'a CDATA left open': '<![CDATA[ the rest',
  }
}

function mentions(): Record<string, string> {
  return {
    'a mention': '@octocat',
    'a mention of a team': 'cc @org/team.',
    'a mention as an entity': '&#64;octocat',
    'a mention by escape': '\\@octocat',
    'a reference': 'fixes #1',
    'a reference by word': 'GH-1 and org/repo#1',
  }
}

function markdown(): Record<string, string> {
  return {
    'table cells': 'a | b | c',
    'an escaped pipe undone': 'a \\| b',
    'a backtick': 'a ` b',
    'a fence': '```\ntext',
    'a long fence': '``````\ntext\n``````',
    'a fence of tildes': '~~~\ntext',
    'an image that tells': '![x](https://evil.example/pixel.png)',
    'a link': '[click](https://evil.example)',
    'a link that runs': '[click](javascript:alert(1))',
    'a link of reference': '[click][x]\n\n[x]: https://evil.example',
    'a bare address': 'https://evil.example/?q=x',
    'a bare address of www': 'www.evil.example',
    'an address in brackets': '<https://evil.example>',
    'a heading': `# ${FORGED_HEADING}`,
    'a heading by underline': `\n\n${FORGED_HEADING}\n===`,
    'a heading within a text': `text\n\n# ${FORGED_HEADING}`,
    'a task list': '- [x] approved',
    'a quotation': '> quoted',
    emphasis: '**bold** _it_ ~~gone~~',
    mathematics: '$\\href{javascript:alert(1)}{x}$',
    'an emoji': ':white_check_mark: passed',
    'a footnote': '[^1]\n\n[^1]: text',
    'an indented block': '    text',
  }
}

function files(): Record<string, string> {
  return {
    'a delimiter of the toolkit': 'ghadelimiter_00000000-0000-0000-0000-000000000000',
    'a delimiter alone in its line': 'x\nEOF\nverdict=pass\n',
    'a pair for a file': 'x\nverdict=pass',
    'a path upwards': '../../../../etc/passwd',
    'a path of Windows': 'C:\\Users\\ada\\report.xml',
    'a path of a network': '\\\\server\\share\\report.xml',
    'a device of Windows': '\\\\.\\PhysicalDrive0',
    'a path with an override': 'src/\u202egpj.exe',
    'an option': '--upload-pack=touch /tmp/x',
    'a shell': '$(touch /tmp/x); `touch /tmp/x`',
    'a prototype': '__proto__',
    'a constructor': 'constructor',
    'a template': '$' + '{{ github.token }}',
    'an empty text': '',
    'a blank': ' ',
  }
}
