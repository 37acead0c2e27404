export const id = 530;
export const ids = [530];
export const modules = {

/***/ 1530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agreePins: () => ( agreePins),
  findPins: () => ( findPins)
});

// UNUSED EXPORTS: pinnedTools

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/words.ts
var words = __webpack_require__(3989);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/tools/compiled.ts

const TOOLCHAIN = '((?:stable|beta|nightly|[\\d$%])\\S*)';
const cargo = {
    name: 'cargo',
    title: 'Rust',
    words: words.h.cargo,
    aliases: ['rust'],
    variables: [],
    obeys: ['RUSTUP_TOOLCHAIN'],
    installers: [],
    actions: {
        'dtolnay/rust-toolchain': { input: 'toolchain', readsRef: true, yields: true },
        'actions-rs/toolchain': { input: 'toolchain', yields: true },
        'actions-rust-lang/setup-rust-toolchain': { input: 'toolchain', yields: true },
        'moonrepo/setup-rust': { input: 'channel', yields: true },
        'hecrj/setup-rust-action': { input: 'rust-version', yields: true },
        'brndnmtthws/rust-action': { input: 'toolchain', yields: true },
        'brndnmtthws/rust-action-rustup': { input: 'toolchain', yields: true },
        'ructions/toolchain': { input: 'toolchain', yields: true },
    },
    hooks: [],
    images: { names: ['rust'], majorBelow: 2, official: ['rust'] },
    commands: [
        { via: 'cargo +', pattern: /^cargo \+(\S+)(?= (?!(?:install|fmt|search|new|init|login|--version|-V)(?: |$)))/ },
        { via: 'rustup run', pattern: new RegExp(`^rustup run (?:--install )?${TOOLCHAIN}`) },
        { via: 'rustup override set', pattern: new RegExp(`^rustup override (?:set|add) (?:\\S+ )*?${TOOLCHAIN}`) },
        { via: 'rustup default', pattern: new RegExp(`^rustup default ${TOOLCHAIN}`), yields: true },
        {
            via: 'rustup toolchain install',
            pattern: new RegExp(`^rustup (?:(?:toolchain )?(?:install|add)|update) (?:\\S+ )*?${TOOLCHAIN}`),
            unless: 'installed, and perhaps not the one that runs',
        },
        { via: "rustup's installer", pattern: new RegExp(`--default-toolchain[= ]${TOOLCHAIN}`), yields: true },
    ],
    releases: ['1.95.0'],
    newest: ['stable', 'beta', 'nightly', 'latest', 'master'],
    trim: /-(?:x86_64|i[3-6]86|aarch64|arm|powerpc|riscv|s390x|loongarch|wasm|msvc|gnu|musl)[\w-]*$/,
    doubt: {
        text: /\b(?:rm|mv|cp|Remove-Item|sed)\b[^\n]{0,200}Cargo\.lock|cargo\b[^\n]{0,40} (?:update|generate-lockfile)\b|minimal-versions/,
        why: 'this file also removes, replaces or writes Cargo.lock',
    },
    lockCommand: 'cargo update --workspace',
};
const go = {
    name: 'go',
    title: 'Go',
    words: words.h.go,
    aliases: ['golang'],
    variables: ['GO_VERSION', 'GOLANG_VERSION'],
    obeys: ['GOTOOLCHAIN'],
    installers: [],
    actions: { 'actions/setup-go': { input: 'go-version', fixedFrom: 6 } },
    hooks: [],
    images: { names: ['golang'], majorBelow: 2, official: ['golang'] },
    commands: [
        { via: 'a download of Go', pattern: /^(?:curl|wget|ADD) \S.*\bgo(\d[\w.]*?)\.(?:linux|darwin|windows)-/ },
        { via: 'goenv', pattern: /^goenv (?:global|local|shell) (\S+)/ },
    ],
    releases: ['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.11', '1.25.5', '1.26.8'],
    newest: ['stable', 'oldstable', 'latest'],
    trim: /^go(?=\d)/,
    fixing: { variable: 'GOTOOLCHAIN', fixed: 'local' },
    lockCommand: 'go mod tidy',
};
const composer = {
    name: 'composer',
    title: 'Composer',
    words: words.h.composer,
    variables: ['COMPOSER_VERSION'],
    installers: [],
    actions: {
        'shivammathur/setup-php': { input: 'tools', listed: 'composer' },
        'php-actions/composer': { input: 'version' },
    },
    hooks: [],
    images: { names: ['composer'], majorBelow: 3, official: ['composer', 'composer/composer'] },
    commands: [
        {
            via: 'composer self-update',
            pattern: /^(?:php \S*)?composer(?:\.phar)? self-?update(?: --?[a-z][\w-]*)* (?:--)?(v?\d[\w.]*)/,
        },
        { via: "Composer's installer", pattern: /(?:composer-setup\.php|installer).*--version[= ](\S+)/, piped: true },
        {
            via: "Composer's installer",
            pattern: /(?:composer-setup\.php|installer).* --(\d(?:\.\d+)?)(?= |$)/,
            piped: true,
        },
        { via: 'a download of Composer', pattern: /getcomposer\.org\/download\/(?:latest-)?v?(\d[\w.]*)\/composer\.phar/ },
        { via: 'a download of Composer', pattern: /getcomposer\.org\/composer-(\d[\w.]*?)\.phar/ },
    ],
    releases: [
        '1.10.28',
        '2.0.14',
        '2.1.14',
        '2.2.29',
        '2.3.10',
        '2.4.4',
        '2.5.8',
        '2.6.6',
        '2.7.9',
        '2.8.12',
        '2.9.8',
        '2.10.2',
    ],
    newest: ['latest', 'stable', 'preview', 'snapshot', 'lts'],
    doubt: {
        text: /--ignore-platform-req|composer (?:update|require)\b|\brm\b[^\n]{0,200}composer\.lock/,
        why: 'this file also updates the lock, or says --ignore-platform-reqs',
    },
    lockCommand: 'composer update',
};
const bundler = {
    name: 'bundler',
    title: 'Bundler',
    words: words.h.bundler,
    variables: [],
    obeys: ['BUNDLER_VERSION'],
    installers: [],
    actions: { 'ruby/setup-ruby': { input: 'bundler' } },
    hooks: [],
    images: { names: [], majorBelow: 0 },
    commands: [
        { via: 'bundle _…_', pattern: /^bundler? _([^\s_]+)_/ },
        {
            via: 'gem install',
            pattern: /^gem (?:install|i)(?: \S+)*? bundler(?::|(?: --?[a-z][\w-]*)* (?:-v|--version)[= ]?)(\S+)/,
            unless: 'installed, and the lock says which of the installed ones runs',
        },
    ],
    releases: ['1.17.3', '2.1.4', '2.2.34', '2.3.27', '2.4.22', '2.5.23', '2.6.9', '2.7.2', '4.0.3'],
    newest: ['latest', 'default', 'none', 'gemfile.lock'],
    doubt: {
        text: /BUNDLE_GEMFILE|bundle update\b|\brm\b[^\n]{0,200}Gemfile\.lock/,
        why: 'this file also updates the lock, or names another Gemfile',
    },
    lockCommand: 'bundle lock',
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/tools/javascript.ts
const NODE = { variables: [], installers: [], actions: {}, hooks: [], images: { names: [], majorBelow: 0 } };
const npm = {
    ...NODE,
    name: 'npm',
    title: 'npm',
    nodePackage: 'npm',
    releases: ['10.9.9', '11.19.1', '12.2.0'],
};
const pnpm = {
    ...NODE,
    name: 'pnpm',
    title: 'pnpm',
    nodePackage: 'pnpm',
    variables: ['PNPM_VERSION'],
    installers: ['get.pnpm.io/install'],
    actions: { 'pnpm/action-setup': { input: 'version', readsManifest: true } },
    releases: ['7.33.7', '8.15.9', '9.15.9', '10.34.9', '11.28.11', '12.21.0'],
};
const yarn = {
    ...NODE,
    name: 'yarn',
    title: 'Yarn',
    nodePackage: 'yarn',
    actions: { 'threeal/setup-yarn-action': { input: 'version', readsManifest: true } },
    releases: ['1.22.22', '3.8.7', '4.13.0', '4.18.1'],
};
const bun = {
    ...NODE,
    name: 'bun',
    title: 'Bun',
    nodePackage: 'bun',
    installers: ['bun.sh/install', 'bun.com/install'],
    actions: { 'oven-sh/setup-bun': { input: 'bun-version', readsManifest: true } },
    images: { names: ['bun'], majorBelow: 3 },
    releases: ['1.0.36', '1.1.45', '1.2.23', '1.3.9', '1.4.5'],
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/tools/others.ts

const deno = {
    name: 'deno',
    title: 'Deno',
    words: words.h.deno,
    nodePackage: 'deno',
    variables: ['DENO_VERSION'],
    installers: [],
    actions: { 'denoland/setup-deno': { input: 'deno-version' }, 'denolib/setup-deno': { input: 'deno-version' } },
    hooks: [],
    images: { names: ['deno'], majorBelow: 3, official: ['denoland/deno'] },
    commands: [
        { via: 'deno upgrade', pattern: /^deno upgrade (?:--version[= ])?(v?\d\S*)/ },
        { via: 'dvm', pattern: /^dvm (?:install|use) (\S+)/ },
        { via: "Deno's installer", pattern: /deno\.land\/install\.sh.*\| (?:\S*\/)?sh -s (?:-- )?(v?\d\S*)/, piped: true },
    ],
    releases: ['1.46.3', '2.0.6', '2.1.14', '2.2.15', '2.3.7', '2.9.6'],
    newest: ['latest', 'stable', 'lts', 'rc', 'canary'],
    doubt: { text: /--no-lock\b|\brm\b[^\n]{0,200}deno\.lock/, why: 'this file also does without the lock' },
    lockCommand: 'deno install',
};
const terraform = {
    name: 'terraform',
    title: 'Terraform',
    words: words.h.terraform,
    variables: ['TF_VERSION', 'TERRAFORM_VERSION'],
    obeys: ['TFENV_TERRAFORM_VERSION'],
    installers: [],
    actions: { 'hashicorp/setup-terraform': { input: 'terraform_version' } },
    hooks: [],
    images: { names: ['terraform'], majorBelow: 2, official: ['hashicorp/terraform'] },
    commands: [
        { via: 'tfenv', pattern: /^tfenv use (\S+)/ },
        { via: 'tfswitch', pattern: /^tfswitch (\d\S*)/ },
        { via: 'a download of Terraform', pattern: /releases\.hashicorp\.com\/terraform\/([^\s/]+)\// },
    ],
    releases: [
        '0.13.7',
        '0.14.11',
        '0.15.5',
        '1.0.11',
        '1.1.9',
        '1.2.9',
        '1.3.10',
        '1.4.7',
        '1.5.7',
        '1.6.6',
        '1.7.5',
        '1.8.5',
        '1.9.8',
        '1.10.5',
        '1.11.4',
        '1.12.2',
        '1.13.5',
        '1.14.1',
    ],
    newest: ['latest', 'latest-allowed', 'min-required', 'stable'],
    trim: /^latest:\^?/,
    lockCommand: 'terraform init',
};
const opentofu = {
    name: 'opentofu',
    title: 'OpenTofu',
    words: words.h.opentofu,
    aliases: ['tofu'],
    variables: ['TOFU_VERSION', 'OPENTOFU_VERSION'],
    obeys: ['TOFUENV_TOFU_VERSION'],
    installers: [],
    actions: { 'opentofu/setup-opentofu': { input: 'tofu_version' } },
    hooks: [],
    images: { names: ['opentofu'], majorBelow: 2, official: ['ghcr.io/opentofu/opentofu', 'opentofu/opentofu'] },
    commands: [{ via: 'tofuenv', pattern: /^tofuenv use (\S+)/ }],
    releases: ['1.6.3', '1.7.10', '1.8.11', '1.9.4', '1.10.7', '1.11.1'],
    newest: ['latest', 'latest-allowed', 'min-required', 'stable'],
    trim: /^latest:\^?/,
    lockCommand: 'tofu init',
};
const dart = {
    name: 'dart',
    title: 'Dart',
    words: words.h.dart,
    variables: ['DART_VERSION'],
    installers: [],
    actions: { 'dart-lang/setup-dart': { input: 'sdk' } },
    hooks: [],
    images: { names: ['dart'], majorBelow: 4, official: ['dart', 'google/dart'] },
    releases: [
        '2.19.6',
        '3.0.7',
        '3.1.5',
        '3.2.6',
        '3.3.4',
        '3.4.4',
        '3.5.4',
        '3.6.2',
        '3.7.3',
        '3.8.3',
        '3.9.4',
        '3.10.1',
    ],
    newest: ['stable', 'beta', 'dev', 'main', 'latest'],
    lockCommand: 'dart pub get',
};
const flutter = {
    name: 'flutter',
    title: 'Flutter',
    words: words.h.flutter,
    variables: ['FLUTTER_VERSION'],
    installers: [],
    actions: {
        'subosito/flutter-action': { input: 'flutter-version' },
        'flutter-actions/setup-flutter': { input: 'version' },
    },
    hooks: [],
    images: { names: ['flutter'], majorBelow: 4, official: ['ghcr.io/cirruslabs/flutter', 'cirrusci/flutter'] },
    commands: [
        { via: 'fvm', pattern: /^fvm use (\S+)/ },
        { via: 'git clone', pattern: /^git clone (?=\S.*flutter\.git).*?(?:-b|--branch)[= ](\S+)/ },
    ],
    releases: [
        '3.7.12',
        '3.10.6',
        '3.13.9',
        '3.16.9',
        '3.19.6',
        '3.22.3',
        '3.24.5',
        '3.27.4',
        '3.29.3',
        '3.32.8',
        '3.35.7',
        '3.38.3',
    ],
    newest: ['any', 'stable', 'beta', 'dev', 'main', 'master', 'latest'],
    lockCommand: 'flutter pub get',
};
const swift = {
    name: 'swift',
    title: 'Swift',
    words: words.h.swift,
    variables: ['SWIFT_VERSION'],
    installers: [],
    actions: {
        'swift-actions/setup-swift': { input: 'swift-version' },
        'swiftyjersey/setup-swift': { input: 'swift-version' },
        'fwal/setup-swift': { input: 'swift-version' },
        'vapor/swiftly-action': { input: 'toolchain' },
    },
    hooks: [],
    images: { names: ['swift'], majorBelow: 7, official: ['swift', 'swiftlang/swift'] },
    commands: [{ via: 'swiftly', pattern: /^swiftly (?:use|install --use) (\S+)/ }],
    releases: ['5.5.3', '5.6.3', '5.7.3', '5.8.1', '5.9.2', '5.10.1', '6.0.3', '6.1.3', '6.2.1'],
    newest: ['latest', 'main-snapshot'],
    trim: /^swift-|-(?:RELEASE|DEVELOPMENT)\S*$/g,
    lockCommand: 'swift package resolve',
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/tools/python.ts

const poetry = {
    name: 'poetry',
    title: 'Poetry',
    pythonPackage: 'poetry',
    variables: ['POETRY_VERSION'],
    installers: ['install.python-poetry', 'install-poetry.py', 'get-poetry.py'],
    actions: {
        'snok/install-poetry': { input: 'version', readsVariable: true },
        'abatilo/actions-poetry': { input: 'poetry-version' },
        'gr1n/setup-poetry': { input: 'poetry-version' },
        'pronovic/setup-poetry': { input: 'version' },
        'threeal/setup-poetry-action': { input: 'version' },
        'artisanal-actions/poetry-install': { input: 'version' },
        'dschep/install-poetry-action': { input: 'version' },
        'xanaduai/cloud-actions/install-python-poetry': { input: 'poetry_version' },
    },
    hooks: ['python-poetry/poetry'],
    images: { names: ['poetry', 'python-poetry', 'poetry-python'], majorBelow: 3 },
    requires: { file: 'pyproject.toml', path: ['tool', 'poetry', 'requires-poetry'] },
    releases: [
        ...['1.0.10', '1.1.15', '1.2.2', '1.3.2', '1.4.2', '1.5.1', '1.6.1', '1.7.1', '1.8.5'],
        ...['2.0.1', '2.1.4', '2.2.1', '2.3.2', '2.4.1'],
    ],
};
const uv = {
    name: 'uv',
    title: 'uv',
    pythonPackage: 'uv',
    variables: ['UV_VERSION'],
    installers: ['astral.sh/uv', 'uv-installer'],
    actions: { 'astral-sh/setup-uv': { input: 'version' }, 'yezz123/setup-uv': { input: 'uv-version' } },
    hooks: ['astral-sh/uv-pre-commit'],
    images: { names: ['uv'], majorBelow: 1 },
    requires: { file: 'pyproject.toml', path: ['tool', 'uv', 'required-version'] },
    releases: ['0.4.30', '0.5.31', '0.6.17', '0.7.22', '0.8.24', '0.9.30', '0.11.33', '0.12.24', '0.13.9'],
};
const pdm = {
    name: 'pdm',
    title: 'PDM',
    pythonPackage: 'pdm',
    variables: ['PDM_VERSION'],
    installers: ['install-pdm.py', 'pdm-project.org/install'],
    actions: { 'pdm-project/setup-pdm': { input: 'version' } },
    hooks: ['pdm-project/pdm'],
    images: { names: ['pdm'], majorBelow: 3 },
    releases: ['2.4.9', '2.5.6', '2.7.4', '2.8.2', '2.12.4', '2.15.4', '2.16.1', '2.19.3', '2.22.4', '2.28.2', '2.29.4'],
};
const pipenv = {
    name: 'pipenv',
    title: 'Pipenv',
    pythonPackage: 'pipenv',
    variables: ['PIPENV_VERSION'],
    installers: ['get-pipenv.py'],
    actions: { 'dschep/install-pipenv-action': { input: 'version' } },
    hooks: [],
    images: { names: ['pipenv'], majorBelow: 3000 },
    releases: ['2022.10.4', '2023.12.1', '2024.4.1', '2025.1.3', '2026.2.2', '2026.10.3'],
};
const pipTools = {
    name: 'pip-tools',
    title: 'pip-tools',
    words: words.h['pip-tools'],
    pythonPackage: 'pip-tools',
    variables: ['PIP_TOOLS_VERSION'],
    installers: [],
    actions: {},
    hooks: ['jazzband/pip-tools', 'pypa/pip-tools'],
    images: { names: [], majorBelow: 0 },
    releases: ['5.5.0', '6.1.0', '6.10.0', '6.14.0', '7.5.3', '7.6.2'],
    lockCommand: 'pip-compile',
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/tools.ts




const pinnedTools = {
    ...{ poetry: poetry, uv: uv, pdm: pdm, pipenv: pipenv, 'pip-tools': pipTools },
    ...{ npm: npm, pnpm: pnpm, yarn: yarn, bun: bun, deno: deno },
    ...{ cargo: cargo, go: go, composer: composer, bundler: bundler },
    ...{ terraform: terraform, opentofu: opentofu, dart: dart, flutter: flutter, swift: swift },
};
function namesOf({ name, aliases = [] }) {
    return [name, ...aliases];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/concerns.ts
function territoryOf(locks) {
    const folders = locks.map(folderOf);
    const below = new Map();
    for (const folder of folders)
        for (const above of ancestors(folder))
            below.set(above, (below.get(above) ?? 0) + 1);
    return { locks: locks.length, folders: new Set(folders), below };
}
function concernOf(pin, lock, territory) {
    const folder = folderOf(lock);
    const global = /^\.(?:github|gitlab|circleci)(?:\/|-ci)|^[\w.-]*(?:azure|bitbucket)-pipelines/.test(pin.where.file);
    if (!global && pin.via === 'image' && !territory.folders.has(folderOf(pin.where.file)))
        return 'maybe';
    if (territory.locks === 1)
        return 'yes';
    if (global)
        return pin.folders ? concernOfFolders(pin.folders, folder) : folder === '' ? 'yes' : 'maybe';
    const own = folderOf(pin.where.file);
    const nearest = ancestors(own).find((ancestor) => territory.folders.has(ancestor));
    const inherited = INHERITED.test(pin.where.file);
    if (nearest !== undefined && !(inherited && within(folder, own)))
        return nearest === folder ? 'yes' : 'no';
    if (!within(folder, own))
        return 'no';
    return inherited || territory.below.get(own) === 1 ? 'yes' : 'maybe';
}
const INHERITED = /(?:^|\/)(?:\.tool-versions|\.?mise[\w.-]*\.toml|\.pre-commit-config\.ya?ml|rust-toolchain(?:\.toml)?|\.\w+-version|\.dvmrc|\.fvmrc)$/;
function isOverruled(pin, lock, pins) {
    const { file } = pin.where;
    if (!INHERITED.test(file))
        return false;
    const name = file.slice(file.lastIndexOf('/') + 1);
    const own = folderOf(file);
    return pins.some(({ where }) => {
        const other = folderOf(where.file);
        const isSame = where.file.endsWith(`/${name}`) && other !== own;
        return isSame && within(other, own) && within(folderOf(lock), other);
    });
}
function concernOfFolders(worked, folder) {
    if (worked.includes(folder))
        return 'yes';
    return worked.some((other) => within(folder, other) || within(other, folder)) ? 'maybe' : 'no';
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function within(inner, outer) {
    return outer === '' || outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
}
function ancestors(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), ''];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/text.ts
var pins_text = __webpack_require__(7797);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/spec.ts

const moving = new Set(['latest', 'stable', 'main', 'master', 'nightly', 'system', 'preview', 'lts']);
const version = /^[vV]?(\d+(?:\.\d+)*(?:[._-]?(?:a|b|rc|alpha|beta|dev|post)[._-]?\d*)*)$/;
const constraint = /^[\w.+!*<>=~^,| ()-]{1,80}$/;
const partial = /^[vV]?(\d+(?:\.\d+)?)(?:\.[xX*])*$/;
function readSpec(source, tool = {}) {
    const text = tool.trim ? source.trim().replace(tool.trim, '') : source.trim();
    if (text === '')
        return { unknown: 'no version is named, so the newest of the day is installed' };
    if (text.startsWith('$'))
        return { unknown: `${(0,pins_text.dh)(text)} is known only in a run` };
    if (tool.newest && text.length <= 80) {
        const [first = ''] = /^[\w.-]+(?=,[\w.,-]+$)/.exec(text) ?? [text];
        const short = partial.exec(first)?.[1];
        if (tool.newest.includes(first.toLowerCase()))
            return { spec: first, exact: false };
        if (short !== undefined)
            return { spec: short, exact: false };
        if (first !== text)
            return readSpec(first, tool);
    }
    if (moving.has(text.toLowerCase()))
        return { unknown: `"${text}" is whatever is newest that day` };
    if (text.length > 80)
        return { unknown: `not a version: ${(0,pins_text.dh)(text)}` };
    const one = version.exec(text.replace(/^={1,3} ?/, ''))?.[1];
    if (one !== undefined)
        return { spec: one, exact: true };
    if (constraint.test(text) && /\d/.test(text))
        return { spec: text, exact: false };
    return { unknown: `not a version: ${(0,pins_text.dh)(text)}` };
}
function newestOf(spec, { newest = [], releases }, satisfies) {
    if (newest.includes(spec.toLowerCase()))
        return releases.at(-1);
    if (/^\d+(?:\.\d+)?$/.test(spec))
        return [...spec.split('.'), LATER, LATER].slice(0, 3).join('.');
    return (releases.findLast((version) => satisfies(version, spec) === true) ?? (/^[\w.-]+$/.test(spec) ? spec : undefined));
}
const LATER = '999';

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/judge.ts


const future = '9999.0.0';
function judgePins(pins, lock, measure) {
    const { tool, territory, satisfies, required } = measure;
    const concerned = pins.flatMap((pin) => {
        const concern = concernOf(pin, lock.path, territory);
        return concern === 'no' || isOverruled(pin, lock.path, pins)
            ? []
            : [{ pin, certain: concern === 'yes' && pin.kind === 'installs' }];
    });
    const versions = new Map(concerned.map(({ pin }) => [pin, versionsOf(pin, tool, satisfies)]));
    const accepted = isAccepted(lock, [...versions.values()].flat());
    const judge = (version, pin) => {
        const answer = lock.answers(version, pin);
        if (!answer)
            return 'open';
        const matter = matterOf(answer, accepted);
        return matter === 'fine' && required !== undefined && satisfies(version, required) === false
            ? 'outside-requires'
            : matter;
    };
    return concerned.map(({ pin, certain }) => {
        const own = versions.get(pin) ?? [];
        const [version] = own;
        const matter = same(own.map((one) => judge(one, pin)));
        return { pin, certain, matter, ...(version === undefined ? {} : { version }) };
    });
}
function isAccepted(lock, versions) {
    if (lock.writer !== undefined)
        return lock.answers(lock.writer)?.accepts === true;
    return versions.some((version) => lock.answers(version)?.accepts === true);
}
function matterOf(answer, accepted) {
    if (answer.reads === 'no')
        return 'cannot-read-lock';
    if (!answer.accepts && (accepted || answer.why !== undefined))
        return 'rejects-lock';
    return answer.reads === 'warns' ? 'warns-on-lock' : 'fine';
}
function same(matters) {
    const [first] = matters;
    return first !== undefined && matters.every((matter) => matter === first) ? first : 'open';
}
function versionsOf(pin, tool, satisfies) {
    const { spec, exact } = pin;
    if (spec === undefined)
        return [];
    if (exact)
        return [spec];
    if (tool.newest)
        return [newestOf(spec, tool, satisfies) ?? []].flat();
    return satisfies(future, spec) === false ? tool.releases.filter((version) => satisfies(version, spec)) : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/places.ts


function namePlaces(pins, most = 3, cursor = {}) {
    const places = [...new Map(pins.map(({ where }) => [`${where.file}:${where.line}`, where])).values()];
    const shown = places.slice(0, most).map((where) => placeName(where, cursor));
    const more = places.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}
function nameInstalls(pins) {
    const bySpec = new Map();
    for (const pin of pins) {
        const installs = `${verb(pin)} ${(0,pins_text.dh)(pin.spec ?? '')}`;
        bySpec.set(installs, [...(bySpec.get(installs) ?? []), pin]);
    }
    const cursor = {};
    const parts = [...bySpec].slice(0, 3).map(([installs, same]) => {
        const many = new Set(same.map(({ where }) => `${where.file}:${where.line}`)).size > 1;
        return `${namePlaces(same, 2, cursor)} ${many ? installs : installs.replace(' ', 's ')}`;
    });
    const more = bySpec.size - parts.length;
    return more > 0 ? `${parts.join(', ')} and ${more} more versions` : parts.join(', ');
}
function verb(pin) {
    return pin.kind === 'installs' ? 'install' : 'name';
}
function placeName({ file, line }, cursor) {
    const folder = folderOf(file);
    const short = folder !== '' && folder === cursor.folder ? file.slice(folder.length + 1) : file;
    const name = file === cursor.file ? '' : short;
    cursor.folder = folder;
    cursor.file = file;
    return `${name}:${line}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/remedy.ts

function pinRemedy({ tool, lock, requires, satisfies }, pins, fine, matter, wants) {
    const allowed = (version) => requires === undefined || satisfies(version, requires.spec) !== false;
    const candidates = [lock.writer, ...fine.filter((pin) => pin.exact).map((pin) => pin.spec)];
    const target = candidates.find((version) => version !== undefined && allowed(version));
    const others = pins.filter((pin) => pin.spec !== target);
    const places = namePlaces(others.length > 0 ? others : pins);
    if (wants !== undefined && matter !== 'outside-requires')
        return { text: `pin ${tool.title} ${wants} in ${places}` };
    const again = matter === 'outside-requires' ? '' : `, or lock again with the version that is installed`;
    if (target !== undefined)
        return { text: `pin ${pinned(tool, target)} in ${places}${again}` };
    const wanted = requires === undefined ? `one ${tool.title} version` : `a ${tool.title} that satisfies ${requires.spec}`;
    return { text: `pin ${wanted} in ${places}` };
}
function lockCommand({ name, nodePackage, lockCommand: own }) {
    return own ?? (nodePackage === undefined ? `${name} lock` : `${name} install`);
}
function pinned({ name, title, nodePackage, pythonPackage }, version) {
    if (pythonPackage !== undefined)
        return `${name}==${version}`;
    return nodePackage === undefined ? `${title} ${version}` : `${name}@${version}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/tell.ts


function matterFinding(told, matter, judged, fine, proven) {
    const [first] = judged;
    if (!first)
        return [];
    const pins = judged.map(({ pin }) => pin);
    const answer = first.version === undefined ? undefined : told.lock.answers(first.version, first.pin);
    const observed = answer?.why === undefined || matter === 'outside-requires'
        ? `${written(told)}; ${nameInstalls(pins)}; ${meaning(told, matter, pins)}`
        : `${nameInstalls(pins)}; ${answer.why}`;
    const doubt = proven ? '' : `; not proven: ${first.pin.conditional ?? 'this may not be the lock it works on'}`;
    const remedy = pinRemedy(told, pins, fine, matter, answer?.wants);
    return [
        {
            ...{ claim: claim(told.tool), code: `${told.tool.name}-${matter}`, observed: observed + doubt, remedy },
            ...{ where: first.pin.where, outcome: proven ? 'broken' : 'unknown', ...(proven ? {} : { additional: true }) },
        },
    ];
}
function writerFinding(told) {
    const { tool, lock, requires, satisfies } = told;
    if (lock.writer === undefined || requires === undefined)
        return [];
    if (satisfies(lock.writer, requires.spec) !== false)
        return [];
    const text = `lock again with a ${tool.title} that satisfies ${requires.spec}, or change ${namePlaces([requires])}`;
    return [
        {
            ...{ claim: claim(tool), outcome: 'broken', code: `${tool.name}-outside-requires`, where: requires.where },
            observed: `${written(told)}; ${namePlaces([requires])} requires ${requires.spec}`,
            remedy: { text, command: lockCommand(tool) },
        },
    ];
}
function differing(told, fine) {
    const { tool, lock } = told;
    const labels = new Map();
    for (const pin of fine) {
        const label = pin.exact && pin.spec !== undefined ? lock.answers(pin.spec)?.writes : undefined;
        if (label !== undefined && !labels.has(label))
            labels.set(label, pin);
    }
    const [first, second] = labels;
    if (!first || !second)
        return [];
    const rewrites = `${first[1].spec} writes ${first[0]}, ${second[1].spec} writes ${second[0]}`;
    return [
        {
            ...{ claim: claim(tool), outcome: 'broken', code: `${tool.name}-pins-differ`, where: second[1].where },
            observed: `${written(told)}; ${nameInstalls(fine)}; each "${lockCommand(tool)}" rewrites the other's: ${rewrites}`,
            remedy: pinRemedy(told, fine.filter((pin) => pin.spec !== lock.writer), fine),
        },
    ];
}
function soundFinding(told, judged) {
    if (judged.length === 0)
        return [];
    const { tool, lock } = told;
    const observed = `${written(told)}; ${nameInstalls(judged.map(({ pin }) => pin))}${spoiled(told, judged)}`;
    return [
        { claim: claim(tool), outcome: 'holds', code: `${tool.name}-pins-agree`, observed, where: { file: lock.path } },
    ];
}
function spoiled({ lock }, judged) {
    const named = new Map(judged.flatMap(({ pin, version }) => (version === undefined ? [] : [[version, pin.spec]])));
    for (const version of named.keys()) {
        for (const other of named.keys()) {
            const what = lock.spoils?.(version, other);
            if (what !== undefined)
                return `; the next lock by ${named.get(version)} is ${what}, which ${named.get(other)} could not read`;
        }
    }
    return '';
}
function claim(tool) {
    return `${tool.title} versions`;
}
function written({ lock, tool }) {
    if (lock.writer !== undefined)
        return `${lock.path} written by ${lock.writer}`;
    return tool.newest ? lock.path : `${lock.path} does not tell its writer`;
}
function meaning({ lock, requires, tool }, matter, pins) {
    const specs = [...new Set(pins.map((pin) => pin.spec))];
    const who = specs.length === 1 ? specs[0] : 'they';
    const s = specs.length === 1 ? 's' : '';
    const format = lock.lockVersion === undefined ? 'its format' : `lock-version ${lock.lockVersion}`;
    if (matter === 'cannot-read-lock')
        return `${who} cannot read ${format}`;
    if (matter === 'rejects-lock')
        return `${who} reject${s} this lock as out of date, which its writer accepts`;
    if (matter === 'warns-on-lock')
        return `${who} read${s} ${format} only with a warning that it might not be compatible`;
    return requires
        ? `${namePlaces([requires])} requires ${requires.spec}`
        : `outside what the project requires of ${tool.title}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/unresolved.ts



function unresolvedFindings(tool, pins, target) {
    const told = tool.newest ? pins.filter(({ kind }) => kind === 'installs') : pins;
    const reasons = new Map();
    for (const pin of told) {
        const reason = pin.unknown ?? `${pin.spec} allows versions that differ, or that are not known here`;
        const key = `${pin.via}: ${reason}`;
        reasons.set(key, [...(reasons.get(key) ?? []), pin]);
    }
    const [first] = reasons;
    if (tool.newest && first) {
        const others = told.filter((pin) => !first[1].includes(pin));
        const more = others.length > 0 ? `; likewise ${namePlaces(others)}` : '';
        return [unresolved(tool, first[1], `${first[0]}${more}`, target)];
    }
    return [...reasons].map(([reason, same]) => unresolved(tool, same, reason, target));
}
function unresolved(tool, same, reason, target) {
    const version = target === undefined ? `one ${tool.title} version` : pinned(tool, target);
    const where = same[0]?.used ?? same[0]?.where;
    return {
        ...{ claim: claim(tool), outcome: 'unknown', code: `${tool.name}-pin-unresolved`, additional: true },
        observed: `${namePlaces(same)}: ${reason}`,
        ...(where ? { where } : {}),
        remedy: { text: `pin ${version} in ${namePlaces(same)}` },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/agree/agree.ts





const matters = ['cannot-read-lock', 'rejects-lock', 'warns-on-lock', 'outside-requires'];
function agreePins({ tool, pins, locks, satisfies, unlocked = [] }) {
    const row = typeof tool === 'string' ? pinnedTools[tool] : tool;
    const territory = territoryOf([...locks.map((lock) => lock.path), ...unlocked]);
    const own = new Map(pins.flatMap(({ kind, spec, where }) => kind === 'requires' && spec !== undefined ? [[folderOf(where.file), { spec, where }]] : []));
    const deciding = pins.filter(({ kind }) => kind !== 'requires');
    const open = new Set();
    const findings = locks.flatMap((lock) => {
        const requires = own.get(folderOf(lock.path)) ?? lock.requires;
        const judged = judgePins(deciding, lock, { tool: row, territory, satisfies, required: requires?.spec });
        for (const { pin, matter } of judged)
            if (matter === 'open')
                open.add(pin);
        return onLock({ tool: row, lock, requires, satisfies }, judged);
    });
    const target = locks.length === 1 ? locks[0]?.writer : undefined;
    const order = { broken: 0, unknown: 1, holds: 2 };
    return [...findings, ...unresolvedFindings(row, [...open], target)].sort((a, b) => order[a.outcome] - order[b.outcome]);
}
function onLock(told, judged) {
    const of = (matter, certain) => judged.filter((one) => one.matter === matter && one.certain === certain);
    const sound = of('fine', true);
    const fine = sound.map(({ pin }) => pin);
    const faults = matters.flatMap((matter) => matterFinding(told, matter, of(matter, true), fine, true));
    const suspicions = matters.flatMap((matter) => matterFinding(told, matter, of(matter, false), fine, false));
    const broken = [...faults, ...writerFinding(told), ...differing(told, fine)];
    return [...broken, ...suspicions, ...(broken.length === 0 ? soundFinding(told, sound) : [])];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/join.ts
function joinFiles(pins) {
    const given = new Set();
    const open = new Set();
    for (const { name, spec, conditional } of pins) {
        if (name === undefined)
            continue;
        if (spec === undefined)
            open.add(name);
        else if (!conditional?.startsWith('unless '))
            given.add(name);
    }
    if (given.size === 0)
        return pins;
    return pins.flatMap((pin) => {
        if (pin.name === undefined)
            return [pin];
        if (pin.spec === undefined)
            return given.has(pin.name) ? [] : [pin];
        if (given.has(pin.name) && pin.conditional?.startsWith('unless '))
            return [{ ...pin, kind: 'declares' }];
        if (pin.kind !== 'declares' || !open.has(pin.name))
            return [pin];
        const { conditional: _conditional, ...rest } = pin;
        return [{ ...rest, kind: 'installs' }];
    });
}
function yieldToFiles(pins) {
    const file = pins.find(({ via }) => via.startsWith('rust-toolchain'));
    if (!file)
        return pins;
    const conditional = `${file.where.file} overrules it`;
    return pins.map((pin) => (pin.yields && pin.kind === 'installs' ? { ...pin, kind: 'declares', conditional } : pin));
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/limits.ts
var limits = __webpack_require__(6526);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/places.ts
var places = __webpack_require__(7522);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/scope.ts
function scopeWithin(parent) {
    return { ...parent, variables: new Map(), parent };
}
function emptyScope() {
    return { variables: new Map(), read: new Set() };
}
function lookUp(scope, name) {
    for (let within = scope; within; within = within.parent) {
        const values = within.variables.get(name);
        if (!values)
            continue;
        for (const value of values)
            scope.read.add(value);
        return values;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/expand.ts



const reference = /\$\{\{(?<expression>[^}]*)\}\}|\$\{(?<braced>[A-Za-z_]\w*)(?::?-(?<fallback>[^}]*))?\}|\$\((?<made>[A-Za-z_][\w.]*)\)|\$(?:env:)?(?<plain>[A-Za-z_]\w*)|%(?<percent>[A-Za-z_]\w*)%|(?<output>\$\([\s\S]*|`[\s\S]*|\$\{[\s\S]*)/gi;
function expand(source, scope, at, depth = 0) {
    if (!/[$%`]/.test(source))
        return [{ text: source, where: at }];
    if (depth > limits.F.expansions || source.length > limits.F.word)
        return [{ unknown: 'too deeply nested', where: at }];
    const references = [...source.matchAll(reference)];
    if (references.length > limits.F.references)
        return [{ unknown: 'too many references in one text', where: at }];
    let results = [{ text: '', where: at }];
    let from = 0;
    for (const match of references) {
        results = joined(results, [{ text: source.slice(from, match.index), where: at }], at);
        results = joined(results, valuesOf(match.groups ?? {}, scope, at, depth), at);
        from = match.index + match[0].length;
    }
    return joined(results, [{ text: source.slice(from), where: at }], at);
}
function valuesOf(groups, scope, at, depth) {
    const name = groups['braced'] ?? groups['made'] ?? groups['plain'] ?? groups['percent'];
    if (groups['expression'] !== undefined) {
        const source = groups['expression'].trim();
        const found = scope.expression?.(source, at);
        if (found)
            return found.flatMap((value) => deepen(value, scope, depth));
        return [{ unknown: `\${{ ${(0,pins_text.dh)(source)} }} is known only in a run`, where: at }];
    }
    if (name === undefined)
        return [{ unknown: `${(0,pins_text.dh)(groups['output'] ?? '')} is known only in a run`, where: at }];
    const found = lookUp(scope, name);
    if (found)
        return found.flatMap((value) => deepen(value, scope, depth));
    if (groups['fallback'] !== undefined) {
        const conditional = `unless ${name} is set`;
        return expand(groups['fallback'], scope, at, depth + 1).map((value) => ({ ...value, conditional }));
    }
    return [{ unknown: `${name} is not set in this file`, where: at, name: `env.${name}` }];
}
function deepen(value, scope, depth) {
    if (value.text === undefined || !/[$%`]/.test(value.text))
        return [value];
    const { text: _replaced, ...rest } = value;
    return expand(value.text, scope, value.where, depth + 1).map((inner) => ({ ...rest, ...inner }));
}
function joined(left, right, at) {
    const all = left.flatMap((first) => right.map((second) => join(first, second, at)));
    return all.slice(0, limits.F.values);
}
function join(first, second, at) {
    if (first.text === undefined)
        return first;
    if (second.text === undefined)
        return second;
    const where = second.where === at ? first.where : second.where;
    return { ...first, ...second, text: first.text + second.text, where };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/assignments.ts


function readAssignments(command, script, scope, exports) {
    for (const { name, source, index, reach } of assignmentsOf(command)) {
        const before = scope.variables.get(name) ?? inherited(scope, name);
        const exported = reach !== 'shell' || before?.some((value) => value.exported !== false) === true;
        const quote = /["']/.test(script.text[index] ?? '') ? 1 : 0;
        const values = expand(source, scope, script.at(index + quote)).map((value) => ({ ...value, exported }));
        scope.variables.set(name, values);
        if (reach === 'steps')
            exports.set(name, values);
    }
}
function inherited(scope, name) {
    return scope.parent ? lookUp({ ...scope.parent, read: new Set() }, name) : undefined;
}
function assignmentsOf({ words, assigns, redirects }) {
    const program = words[0]?.text ?? '';
    if (words.length === 0)
        return assigns.flatMap((word) => pair(word.text, word.index, 'shell'));
    if (/^(?:export|declare|readonly|set|local)$/.test(program)) {
        return words.slice(1).flatMap((word) => pair(word.text, word.index, 'programs'));
    }
    const [name, operator, value] = words;
    if (name && value && words.length === 3 && /^[:?]{0,3}=$/.test(operator?.text ?? '')) {
        const found = pair(`${name.text.replace(/^\$env:/i, '')}=${value.text}`, 0, 'programs');
        return found.map((assignment) => ({ ...assignment, index: value.index }));
    }
    if (!redirects.some((word) => word.text.includes('GITHUB_ENV')))
        return [];
    return words.slice(1).flatMap((word) => pair(word.text, word.index, 'steps'));
}
function pair(text, index, reach) {
    const name = /^[A-Za-z_]\w*(?==)/.exec(text)?.[0];
    if (name === undefined)
        return [];
    return [{ name, source: text.slice(name.length + 1), index: index + name.length + 1, reach }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/words.ts

const ends = new Set([' ', '\t', '\r', '\n', ';', '|', '&', '(', ')', '<', '>']);
function readWord(source, start) {
    let text = '';
    let index = -1;
    let at = start;
    while (at < source.length && !(ends.has(source[at] ?? '') && !isProcess(source, at))) {
        const piece = readPiece(source, at);
        if (index === -1 && piece.text !== '')
            index = piece.index;
        text += piece.text;
        at = piece.end;
    }
    return { text, index: index === -1 ? start : index, end: at };
}
function continuation(source, at) {
    if (source[at] !== '\\')
        return 0;
    if (source[at + 1] === '\n')
        return 2;
    return source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 0;
}
function isProcess(source, at) {
    return (source[at] === '<' || source[at] === '>') && source[at + 1] === '(';
}
function readPiece(source, at) {
    const char = source[at] ?? '';
    if (char === '\\') {
        const skipped = continuation(source, at);
        if (skipped > 0)
            return { text: '', index: at, end: at + skipped };
        return { text: source[at + 1] ?? '', index: at, end: at + 2 };
    }
    if (char === "'")
        return readSingle(source, at);
    if (char === '"')
        return readDouble(source, at);
    if (char === '`')
        return upTo(source, at, '`', 1);
    if (char === '$' || isProcess(source, at))
        return readDollar(source, at);
    return { text: char, index: at, end: at + 1 };
}
function readSingle(source, at) {
    const close = source.indexOf("'", at + 1);
    if (close === -1)
        return { text: "'", index: at, end: at + 1 };
    return { text: source.slice(at + 1, close), index: at + 1, end: close + 1 };
}
function readDouble(source, start) {
    let text = '';
    let at = start + 1;
    while (at < source.length && source[at] !== '"') {
        if (source[at] === '\\') {
            const skipped = continuation(source, at);
            if (skipped === 0)
                text += source[at + 1] ?? '';
            at += skipped || 2;
        }
        else if (source[at] === '$') {
            const piece = readDollar(source, at);
            text += piece.text;
            at = piece.end;
        }
        else
            text += source[at++];
    }
    return { text, index: start + 1, end: at + 1 };
}
function readDollar(source, at) {
    if (source.startsWith('${{', at))
        return upTo(source, at, '}}', 3);
    if (source[at + 1] === '{')
        return upTo(source, at, '}', 2);
    if (source[at + 1] !== '(')
        return { text: '$', index: at, end: at + 1 };
    let depth = 0;
    const last = Math.min(source.length, at + limits.F.word);
    let end = at + 1;
    for (; end < last; end++) {
        if (source[end] === '(')
            depth += 1;
        if (source[end] === ')')
            depth -= 1;
        if (depth === 0)
            break;
    }
    return { text: source.slice(at, end + 1), index: at, end: end + 1 };
}
function upTo(source, at, close, skip) {
    const last = Math.min(source.length, at + limits.F.word);
    const found = source.slice(at + skip, last).indexOf(close);
    const end = found === -1 ? last : at + skip + found + close.length;
    return { text: source.slice(at, end), index: at, end };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/commands.ts

const keywords = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time']);
const wrappers = new Set(['sudo', 'env', 'exec', 'command', 'nohup', 'run']);
function readCommands(source, docker = false) {
    const reading = {
        ...{ source, docker, commands: [], words: [], redirects: [], piped: [], heredocs: [], depth: 0 },
    };
    let at = 0;
    while (at < source.length)
        at = step(reading, at);
    finish(reading, false);
    return reading.commands;
}
function step(reading, at) {
    const { source } = reading;
    const char = source[at] ?? '';
    if (char === ' ' || char === '\t' || char === '\r' || char === '\ufeff')
        return at + 1;
    if (char === '\n' || char === ';' || char === '(' || char === ')') {
        finish(reading, false);
        return char === '\n' ? skipHeredocs(reading, at + 1) : at + 1;
    }
    if (char === '#')
        return lineEnd(source, at);
    const continued = continuation(source, at);
    if (continued > 0)
        return reading.docker ? skipComments(source, at + continued) : at + continued;
    if (char === '|' || (char === '&' && source[at + 1] !== '>')) {
        const double = source[at + 1] === char;
        finish(reading, char === '|' && !double);
        return at + (double ? 2 : 1);
    }
    if (char === '<' || char === '>' || char === '&')
        return redirect(reading, at);
    const word = readWord(source, at);
    reading.words.push({ text: word.text, index: word.index });
    return Math.max(word.end, at + 1);
}
function redirect(reading, at) {
    const { source } = reading;
    if (source[at + 1] === '(') {
        const word = readWord(source, at);
        reading.words.push({ text: word.text, index: word.index });
        return word.end;
    }
    const heredoc = source.startsWith('<<', at) && source[at + 2] !== '<';
    let next = at;
    while (/[<>&|-]/.test(source[next] ?? ''))
        next += 1;
    while (source[next] === ' ' || source[next] === '\t')
        next += 1;
    const word = readWord(source, next);
    if (heredoc)
        reading.heredocs.push(word.text);
    else
        reading.redirects.push({ text: word.text, index: word.index });
    return Math.max(word.end, at + 1);
}
function skipHeredocs(reading, start) {
    let at = start;
    const program = reading.commands.at(-1)?.words[0]?.text ?? '';
    const names = reading.heredocs;
    reading.heredocs = [];
    if (/^(?:\S*\/)?(?:ba|z|da)?sh$/.test(program))
        return at;
    for (const name of names) {
        while (at < reading.source.length) {
            const end = lineEnd(reading.source, at);
            const line = reading.source.slice(at, end).trim();
            at = end + 1;
            if (line === name)
                break;
        }
    }
    return at;
}
function finish(reading, pipes) {
    const words = strip(reading);
    const { redirects, piped } = reading;
    reading.words = [];
    reading.redirects = [];
    reading.piped = [];
    if (words.length === 0)
        return;
    const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word.text));
    const split = first === -1 ? words.length : first;
    const command = {
        assigns: words.slice(0, split),
        words: words.slice(split),
        ...{ redirects, piped, conditional: reading.depth > 0 },
    };
    reading.commands.push(command);
    if (pipes)
        reading.piped = [...piped.slice(-2), command];
}
function strip(reading) {
    const { words } = reading;
    let from = 0;
    for (; from < words.length; from++) {
        const text = words[from]?.text ?? '';
        if (text === 'if' || text === 'case')
            reading.depth += 1;
        if (text === 'fi' || text === 'esac')
            reading.depth = Math.max(0, reading.depth - 1);
        if (wrappers.has(text))
            while (words[from + 1]?.text.startsWith('-'))
                from += 1;
        else if (!keywords.has(text))
            break;
    }
    const rest = words.slice(from);
    const head = rest[0];
    const marks = /^[@+-]+(?=[A-Za-z])/.exec(head?.text ?? '')?.[0].length ?? 0;
    if (head && marks > 0)
        rest[0] = { text: head.text.slice(marks), index: head.index + marks };
    return rest;
}
function skipComments(source, start) {
    let at = start;
    while (at < source.length) {
        const end = lineEnd(source, at);
        const line = source.slice(at, end).trim();
        if (line !== '' && !line.startsWith('#'))
            return at;
        at = end + 1;
    }
    return at;
}
function lineEnd(source, at) {
    const end = source.indexOf('\n', at);
    return end === -1 ? source.length : end;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/installer.ts
function recogniseInstaller(command, tool) {
    const program = command.words[0];
    if (!program || !/(?:^|[/\\])(?:python[\d.]*|py|(?:ba|z|da)?sh)(?:\.exe)?$|^\$\{?python/i.test(program.text))
        return [];
    const line = [...command.piped, command].flatMap(({ words, redirects }) => [...words, ...redirects]);
    const mark = line.find((word) => tool.installers.some((part) => word.text.includes(part)));
    if (!mark || command.words[1]?.text === '-c' || command.words[1]?.text === '-m')
        return [];
    const via = `${tool.title}'s installer`;
    if (command.words.some((word) => /^--(?:git|path)\b/.test(word.text))) {
        return [{ via, spec: '', index: mark.index, unknown: 'installed from an address' }];
    }
    const version = versionArgument(command.words) ?? prefixed(command, tool);
    return [version ? { via, ...version } : { via, spec: '', index: mark.index, readsVariable: true }];
}
function versionArgument(words) {
    const at = words.findIndex((word) => /^--version(?:=|$)/.test(word.text));
    const word = words[at];
    if (!word)
        return undefined;
    const given = '--version=';
    if (word.text.startsWith(given))
        return { spec: word.text.slice(given.length), index: word.index + given.length };
    const next = words[at + 1];
    return next && { spec: next.text, index: next.index };
}
function prefixed(command, tool) {
    for (const { text, index } of command.assigns) {
        const name = text.slice(0, text.indexOf('='));
        if (tool.variables.includes(name))
            return { spec: text.slice(name.length + 1), index: index + name.length + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/node-packages.ts
const COMMANDS = [
    ['npm install -g', /^npm (?:i|install|add)\b(?=.* (?:-g|--global)\b)/],
    ['pnpm add -g', /^pnpm (?:i|install|add)\b(?=.* (?:-g|--global)\b)/],
    ['yarn global add', /^yarn global add\b/],
    ['corepack', /^corepack (?:prepare|use|install|up)\b/],
    ['npx', /^(?:npx|npm exec|pnpm dlx|yarn dlx|bunx)\b/],
];
function recogniseNodePackage(command, tool) {
    if (tool.nodePackage === undefined)
        return [];
    const line = command.words.map(({ text }) => text).join(' ');
    const row = line.length > 2_000 ? undefined : COMMANDS.find(([, pattern]) => pattern.test(line));
    if (!row)
        return [];
    const start = `${tool.nodePackage}@`;
    const word = command.words.slice(1).find(({ text }) => text.startsWith(start));
    if (!word)
        return [];
    const spec = word.text.slice(start.length).replace(/\+.*$/, '');
    return [{ via: row[0], spec, index: word.index + start.length }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/requirement.ts
const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*/;
function readRequirement(source) {
    if (source.length > 1_000)
        return undefined;
    const match = head.exec(source);
    if (!match?.[1])
        return undefined;
    const name = match[1].toLowerCase().replace(/[-_.]+/g, '-');
    const rest = (source.slice(match[0].length).split(/;|\s#/)[0] ?? '').trim();
    if (rest === '')
        return { name, spec: '', direct: false };
    if (rest.startsWith('@')) {
        const target = rest.slice(1).trim();
        return { name, spec: target, direct: target.includes(':') };
    }
    return /^(?:[=~!]=|[<>(])/.test(rest) ? { name, spec: rest.replace(/^\((.*)\)$/, '$1'), direct: false } : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/version-commands.ts

const LONGEST = 2_000;
const INSIDE = '\u0001';
function recogniseVersionCommand(command, tool) {
    if (!tool.newest)
        return [];
    const own = lineOf([command.words]);
    if (own.text.length > LONGEST)
        return [];
    const whole = command.piped.length === 0 ? own : lineOf([...command.piped.map(({ words }) => words), command.words]);
    return [...(tool.commands ?? []), ...listCommands(tool)].flatMap((row) => {
        const line = row.piped ? whole : own;
        const found = line.text.length > LONGEST ? null : row.pattern.exec(line.text);
        const spec = found?.[1];
        return found && spec !== undefined ? [hitOf(row, line, spec, found.index + found[0].lastIndexOf(spec))] : [];
    });
}
function listCommands(tool) {
    const names = namesOf(tool).join('|');
    return [{ via: 'mise use', pattern: new RegExp(`^(?:mise|rtx) (?:use|install|exec|x) (?:.* )?(?:${names})@(\\S+)`) }];
}
function lineOf(commands) {
    let text = '';
    const words = [];
    for (const [at, command] of commands.entries()) {
        if (at > 0)
            text += ' |';
        for (const word of command) {
            if (text !== '')
                text += ' ';
            words.push({ from: text.length, word });
            text += word.text.replace(/\s/g, INSIDE);
        }
    }
    return { text, words };
}
function hitOf(row, line, spec, at) {
    const holder = line.words.findLast(({ from }) => from <= at);
    const index = holder ? holder.word.index + at - holder.from : 0;
    const doubt = row.unless === undefined ? {} : { kind: 'declares', conditional: row.unless };
    const more = { ...(row.yields ? { yields: true } : {}), ...doubt };
    return { via: row.via, spec: spec.replaceAll(INSIDE, ' '), index, more };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/recognisers.ts





const installing = [
    { via: 'pip install', starts: [/^pip[\d.]*$/, /^install$/] },
    { via: 'pipx install', starts: [/^pipx$/, /^(?:install|upgrade)$/] },
    { via: 'pipx run', starts: [/^pipx$/, /^run$/], first: true },
    { via: 'uv pip install', starts: [/^uv$/, /^pip$/, /^install$/] },
    { via: 'uv tool install', starts: [/^uv$/, /^tool$/, /^(?:install|upgrade)$/] },
    { via: 'uv tool run', starts: [/^uv$/, /^tool$/, /^run$/], first: true },
    { via: 'uvx', starts: [/^uvx$/], first: true },
    { via: 'mise use', starts: [/^(?:mise|rtx)$/, /^(?:use|install|exec|x)$/] },
    { via: 'brew install', starts: [/^brew$/, /^(?:install|upgrade)$/] },
];
const valued = /^(?:-p|--python|-i|--index|--index-url|--extra-index-url|--with|--pip-args|--suffix|-r|--requirement|-t)$/;
const recognisers = [
    recogniseInstall,
    recogniseNodePackage,
    recogniseAsdf,
    recogniseSelfUpdate,
    recogniseInstaller,
    recogniseVersionCommand,
];
function recogniseInstall(command, tool) {
    const words = withoutModule(command.words);
    const row = installing.find(({ starts }) => starts.every((start, i) => start.test(programName(words[i]?.text ?? ''))));
    if (!row || tool.pythonPackage === undefined)
        return [];
    const constrained = words.some((word) => /^(?:-c|--constraint)/.test(word.text));
    return candidates(words.slice(row.starts.length), row).flatMap((word) => {
        const requirement = readRequirement(word.text.replace(/^pipx:/, ''));
        if (!requirement || requirement.name !== tool.pythonPackage)
            return [];
        const { spec, direct } = requirement;
        const unknown = direct ? 'installed from an address' : spec === '' ? whyUnpinned(command, constrained) : undefined;
        return [{ via: row.via, spec, index: word.index, ...(unknown === undefined ? {} : { unknown }) }];
    });
}
function whyUnpinned(command, constrained) {
    if (constrained)
        return 'a constraints file decides';
    const lost = command.redirects.some((word) => word.text.startsWith('='));
    return lost ? 'the shell takes an unquoted > as a redirection, so the newest of the day is installed' : undefined;
}
function candidates(words, row) {
    const named = words.filter((_, i) => /^--(?:spec|from)$/.test(words[i - 1]?.text ?? ''));
    const plain = words.filter((word, i) => !word.text.startsWith('-') && !valued.test(words[i - 1]?.text ?? ''));
    if (!row.first)
        return plain;
    return named.length > 0 ? named : plain.slice(0, 1);
}
function withoutModule(words) {
    const python = /^(?:python[\d.]*|py)(?:\.exe)?$/.test(programName(words[0]?.text ?? ''));
    const module = python ? words.findIndex((word) => word.text === '-m') : -1;
    return module > 0 && module < 4 ? words.slice(module + 1) : words;
}
function programName(text) {
    return text.slice(text.search(/[^/\\]*$/)).replace(/\.exe$/i, '');
}
function recogniseAsdf(command, tool) {
    const [program, verb, name, version] = command.words;
    if (program?.text !== 'asdf' || !namesOf(tool).includes(name?.text ?? ''))
        return [];
    if (!/^(?:install|global|local|set)$/.test(verb?.text ?? ''))
        return [];
    return version ? [{ via: 'asdf', spec: version.text, index: version.index }] : [];
}
function recogniseSelfUpdate(command, tool) {
    const [program, self, update, ...rest] = command.words;
    if (programName(program?.text ?? '') !== tool.name || self?.text !== 'self' || update?.text !== 'update')
        return [];
    const version = rest.find((word) => !word.text.startsWith('-'));
    const at = version ?? program;
    return at ? [{ via: `${tool.name} self update`, spec: version?.text.replace(/^@/, '') ?? '', index: at.index }] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/shell/scan.ts








function scanScript(script, scope, tool, docker = false, depth = 0) {
    const pins = [];
    const exports = new Map();
    const folders = new Set();
    for (const command of readCommands(script.text, docker)) {
        if (pins.length >= limits.F.pins)
            break;
        for (const recognise of recognisers) {
            for (const hit of recognise(command, tool))
                pins.push(...pinsOf(hit, command, script, scope, tool));
        }
        for (const folder of foldersOf(command))
            folders.add(folder);
        const inner = depth < 3 ? innerScript(command, script) : undefined;
        if (inner)
            pins.push(...scanScript(inner, scope, tool, docker, depth + 1).pins);
        readAssignments(command, script, scope, exports);
    }
    return { pins, exports, folders: [...folders] };
}
function pinsOf(hit, command, script, scope, tool) {
    const at = script.at(hit.index);
    const values = hit.unknown === undefined
        ? ((hit.spec === '' ? fromVariable(hit, scope, tool) : undefined) ?? expand(hit.spec, scope, at))
        : [{ unknown: hit.unknown, where: at }];
    const conditional = command?.conditional ? { conditional: 'inside a shell condition' } : {};
    return values.map((value) => {
        const known = value.text === undefined ? { unknown: value.unknown ?? 'unknown' } : readSpec(value.text, tool);
        const used = value.where === at ? {} : { used: at };
        const read = 'unknown' in known ? { exact: false, ...known } : known;
        const { text: _text, unknown: _unknown, exported: _exported, where, ...rest } = value;
        const unread = hit.spec === '' && !hit.readsVariable ? unreadVariable(known, scope, tool) : {};
        return {
            tool: tool.name,
            kind: 'installs',
            via: hit.via,
            ...conditional,
            ...rest,
            where,
            ...used,
            ...read,
            ...unread,
            ...hit.more,
        };
    });
}
function fromVariable(hit, scope, tool) {
    if (!hit.readsVariable)
        return undefined;
    for (const name of tool.variables) {
        const values = lookUp(scope, name);
        if (values?.some((value) => value.exported !== false)) {
            return values.flatMap((value) => (value.text === undefined ? [value] : expandAt(value, scope)));
        }
    }
    return undefined;
}
function expandAt(value, scope) {
    return expand(value.text ?? '', scope, value.where, 1).map((inner) => ({ ...value, ...inner }));
}
function unreadVariable(known, scope, tool) {
    if (!('unknown' in known) || !String(known.unknown).startsWith('no version'))
        return {};
    const name = tool.variables.find((variable) => lookUp(scope, variable));
    return name
        ? { unknown: `no version is named, and ${name} is not read by it: the newest of the day is installed` }
        : {};
}
function innerScript(command, script) {
    if (!/(?:^|\/)(?:ba|z|da)?sh$/.test(command.words[0]?.text ?? ''))
        return undefined;
    const at = command.words.findIndex((word) => /^-[a-z]*c$/.test(word.text));
    const word = at > 0 ? command.words[at + 1] : undefined;
    return word && { text: word.text, at: (0,pins_text.Y0)(script, word.index, script.text.length).at };
}
function foldersOf(command) {
    const texts = command.words.map((word) => word.text);
    const at = texts[0] === 'cd' ? 0 : texts.findIndex((text) => /^(?:-C|--directory)$/.test(text));
    const folder = at === -1 ? undefined : texts[at + 1];
    return [...(folder === undefined ? [] : [folder]), ...manifestFolder(texts)];
}
function manifestFolder(texts) {
    const at = texts.findIndex((text) => text.startsWith('--manifest-path'));
    const path = at === -1 ? '' : texts[at]?.slice('--manifest-path='.length) || texts[at + 1] || '';
    return path.endsWith('/Cargo.toml') ? [path.slice(0, -'/Cargo.toml'.length)] : [];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/yaml/read.ts + 2 modules
var yaml_read = __webpack_require__(3579);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/image.ts

const MIRRORS = /^(?:(?:index\.)?docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io|registry\.hub\.docker\.com)\//;
const TAG = /^(?:alpine-|debian-|ubuntu-|distroless-|bin-|v)?(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?=$|[-_a-z])/;
function imagePin(image, tool) {
    if (image.text.length > 300)
        return undefined;
    const official = officialPin(image, tool);
    if (official)
        return official;
    const name = /([^/:@\s]+):([\w.-]+)/.exec(image.text.slice(image.text.lastIndexOf('/') + 1));
    const tag = name?.[2] ?? '';
    const named = tool.images.names.includes(name?.[1]?.toLowerCase() ?? '');
    const tagged = new RegExp(`${tool.name}[-_]?v?(\\d+\\.\\d+(?:\\.\\d+)?)`, 'i').exec(tag)?.[1];
    const leading = named ? /^v?(\d+)\.\d+\.\d+/.exec(tag) : null;
    const own = leading && Number(leading[1]) < tool.images.majorBelow ? leading[0].replace(/^v/, '') : undefined;
    const spec = tagged ?? own;
    if (spec === undefined)
        return undefined;
    const where = image.at(image.text.lastIndexOf(spec));
    const conditional = 'by the name of an image';
    return { tool: tool.name, kind: 'declares', spec, exact: true, where, via: 'image', conditional };
}
function officialPin({ text, at }, tool) {
    const [, name = '', tag = ''] = /^\s*([^\s:@]+):([\w.-]+)/.exec(text.replace(MIRRORS, '')) ?? [];
    if (!tool.images.official?.includes(name.replace(/^library\//, '').toLowerCase()))
        return undefined;
    const version = TAG.exec(tag)?.[1];
    const read = version === undefined ? { unknown: '' } : readSpec(version, tool);
    if (version === undefined || 'unknown' in read)
        return undefined;
    const where = at(text.lastIndexOf(tag) + tag.indexOf(version));
    return {
        tool: tool.name,
        kind: 'installs',
        ...read,
        where,
        via: 'image',
        yields: true,
        ...(tool.fixing ? { fixed: true } : {}),
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/ledger.ts



function openLedger(tool) {
    return { tool, pins: [], declared: [], scope: emptyScope() };
}
function declare(ledger, scope, name, value, via) {
    const named = via === 'env' ? { ...value, name: `env.${name}` } : { ...value };
    scope.variables.set(name, [named]);
    if (ownVariables(ledger.tool).includes(name))
        ledger.declared.push({ name, value: named, via: `${via} ${name}` });
}
function ownVariables({ variables, obeys = [] }) {
    return [...variables, ...obeys];
}
function closeLedger({ tool, pins, declared, scope }) {
    const obeyed = declared.filter(({ name }) => tool.obeys?.includes(name));
    const fixed = isFixed(tool, obeyed);
    const own = pins.map(({ fixed: own, ...pin }) => ((fixed ?? own) ? { ...pin, fixed: true } : pin));
    const all = [...own, ...obeyed.flatMap((one) => declaredPin(tool, one, 'installs'))];
    if (all.some((pin) => pin.kind === 'installs'))
        return all.slice(0, limits.F.pins);
    const unread = declared.filter(({ name, value }) => tool.variables.includes(name) && !scope.read.has(value));
    return [...all, ...unread.flatMap((one) => declaredPin(tool, one, 'declares'))].slice(0, limits.F.pins);
}
function isFixed({ fixing }, obeyed) {
    const said = obeyed.filter(({ name }) => name === fixing?.variable);
    return said.length === 0 ? undefined : said.every(({ value }) => value.text === fixing?.fixed);
}
function declaredPin(tool, { value, via }, kind) {
    const read = value.text === undefined ? { unknown: value.unknown ?? 'unknown' } : readSpec(value.text, tool);
    if ('unknown' in read)
        return [];
    const obeyed = tool.fixing ? { fixed: true } : {};
    const more = kind === 'installs' ? obeyed : { conditional: 'nothing in this file reads it' };
    return [{ tool: tool.name, kind, ...read, via, where: value.where, ...more, ...named(value) }];
}
function named({ name }) {
    return name === undefined ? {} : { name };
}
function unreadable(tool, where, unknown, via) {
    return { tool: tool.name, kind: 'declares', exact: false, unknown, where, via };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/ci-yaml.ts







const ciYamlSource = { ...places.zn.ciYaml, read: readCiYaml };
async function readCiYaml(file, tool) {
    const read = await (0,yaml_read.g)((0,pins_text.Fl)(file));
    const ledger = openLedger(tool);
    if ('problem' in read)
        return [unreadable(tool, read.where, read.problem, 'CI configuration')];
    for (const visit of [visitVariables, visitScripts]) {
        for (const { root, view } of read.roots)
            walk(root, visit, { view, ledger, left: limits.F.nodes }, 0);
    }
    return closeLedger(ledger);
}
function walk(node, visit, at, depth, key = '') {
    at.left -= 1;
    if (at.left < 0 || depth > limits.F.depth)
        return;
    visit(node, key, at);
    for (const pair of at.view.pairs(node))
        walk(pair.value, visit, at, depth + 1, pair.key);
    for (const item of at.view.items(node))
        walk(item, visit, at, depth + 1, key);
}
function visitVariables(node, key, { view, ledger }) {
    if (!/^(?:variables|environment|env|global|vars)$/.test(key))
        return;
    const enter = (name, value) => {
        const found = view.text(value) ?? view.text(view.get(value, 'value'));
        if (found)
            declare(ledger, ledger.scope, name, found, 'variable');
    };
    const name = view.text(view.get(node, 'name'))?.text;
    if (name !== undefined)
        enter(name, view.get(node, 'value'));
    else
        for (const pair of view.pairs(node))
            enter(pair.key, pair.value);
    const script = view.script(node);
    if (script && (0,pins_text.wy)(script.text, [ledger.tool.name]))
        scanScript(script, ledger.scope, ledger.tool);
}
function visitScripts(node, key, { view, ledger }) {
    const script = view.script(node);
    if (!script || !(0,pins_text.wy)(script.text, [ledger.tool.name]))
        return;
    const image = /^(?:image|name)$/.test(key) ? imagePin(script, ledger.tool) : undefined;
    if (image)
        ledger.pins.push(image);
    else if (!/^(?:variables|env|key|paths?)$/.test(key)) {
        ledger.pins.push(...scanScript(script, ledger.scope, ledger.tool).pins);
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/docker-images.ts

function noImages() {
    return { pins: [], hasProject: false };
}
function addImage(images, pin, { pins }) {
    images.pins.push(pins.length);
    const conditional = 'no file of the project is copied into this stage';
    pins.push(pin.kind === 'installs' && !images.hasProject ? { ...pin, kind: 'declares', conditional } : pin);
}
function readCopy(images, body, ledger) {
    const text = body.text.slice(0, 2_000);
    const from = /^\s*(?:--\S+\s+)*?--from=(\S+)/.exec(text)?.[1];
    if (from !== undefined) {
        const start = text.indexOf(from);
        const pin = imagePin({ text: from, at: (index) => body.at(start + index) }, ledger.tool);
        if (pin)
            addImage(images, pin, ledger);
        return;
    }
    const sources = text
        .replace(/[[\]",\\]/g, ' ')
        .trim()
        .split(/\s+/)
        .slice(0, -1);
    if (!sources.some((source) => PROJECT.test(source)))
        return;
    images.hasProject = true;
    for (const at of images.pins) {
        const { conditional: _conditional, ...pin } = ledger.pins[at];
        if (pin.via === 'image' && pin.yields)
            ledger.pins[at] = { ...pin, kind: 'installs' };
    }
}
const PROJECT = /^(?:\.{0,2}\/?\*?)$|(?:^|\/)(?:go\.(?:mod|sum|\*|\w+)|Cargo\.\S+|composer\.\S+|Gemfile\S*|deno\.\S+|pubspec\.\S+|Package\.\S+|\S*\.(?:tf|lock|hcl))$/;

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/docker-instructions.ts

function readInstructions(source) {
    const lines = (0,pins_text.Dx)(source);
    const found = [];
    const closing = new Map(lines.map((line, at) => [line.text.trim(), at]));
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const head = /^\s*([A-Za-z]+)(?=\s)/.exec(line?.text.slice(0, 200) ?? '');
        if (!line || !head?.[1])
            continue;
        const last = lastLine(lines, at);
        const end = (lines[last]?.index ?? 0) + (lines[last]?.text.length ?? 0);
        const body = (0,pins_text.Y0)(source, line.index + head[0].length, end);
        const document = heredocOf(lines, last, source, closing);
        const name = head[1].toUpperCase();
        found.push({ name, body, ...(document ? { heredoc: document.body } : {}), ...execOf(body) });
        at = document?.last ?? last;
    }
    return found;
}
function lastLine(lines, first) {
    let at = first;
    while (at + 1 < lines.length && continues(lines[at]?.text ?? '')) {
        at += 1;
        while (at + 1 < lines.length && /^\s*(?:#|$)/.test(lines[at]?.text ?? ''))
            at += 1;
    }
    return at;
}
function continues(line) {
    return line.trimEnd().endsWith('\\');
}
function heredocOf(lines, last, source, closing) {
    const word = /<<-?\s*["']?(\w+)["']?/.exec(lines[last]?.text ?? '')?.[1];
    const first = lines[last + 1];
    if (word === undefined || !first || (closing.get(word) ?? -1) <= last)
        return undefined;
    let close = last + 1;
    while (lines[close]?.text.trim() !== word)
        close += 1;
    return { body: (0,pins_text.Y0)(source, first.index, lines[close]?.index ?? 0), last: close };
}
function execOf(body) {
    if (!/^\s*\[/.test(body.text))
        return {};
    const words = [...body.text.matchAll(/"([^"\\]*)"/g)];
    return { exec: words.map((match) => ({ text: match[1] ?? '', index: match.index + 1 })) };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/dockerfile.ts










const dockerSource = { ...places.zn.dockerfile, read: readDockerfile };
function readDockerfile(file, tool) {
    const ledger = openLedger(tool);
    const stages = { ledger, source: (0,pins_text.Fl)(file), named: new Map(), scope: ledger.scope, images: noImages() };
    for (const instruction of readInstructions(stages.source)) {
        if (instruction.name === 'FROM')
            enterStage(stages, instruction.body);
        if (instruction.name === 'COPY' || instruction.name === 'ADD')
            readCopy(stages.images, instruction.body, ledger);
        if (instruction.name === 'ARG')
            readArg(stages, instruction.body);
        if (instruction.name === 'ENV')
            readEnv(stages, instruction.body);
        if (instruction.name === 'RUN')
            readRun(stages, instruction);
    }
    return closeLedger(ledger);
}
function enterStage(stages, body) {
    const [, image = '', alias] = /^\s*(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(body.text.slice(0, 1_000)) ?? [];
    const before = stages.named.get(image.toLowerCase());
    stages.scope = { variables: new Map(before?.scope.variables), read: stages.ledger.scope.read };
    stages.images = before ? before.images : noImages();
    if (alias)
        stages.named.set(alias.toLowerCase(), { scope: stages.scope, images: stages.images });
    const [value] = expand(image, stages.ledger.scope, body.at(0));
    const found = imagePin({ text: value?.text ?? '', at: () => body.at(body.text.indexOf(image)) }, stages.ledger.tool);
    if (!found || !value)
        return;
    const at = image.includes('$') ? value.where : imageAt(found, image, body);
    addImage(stages.images, { ...found, where: at }, stages.ledger);
}
function imageAt(pin, image, body) {
    return body.at(body.text.indexOf(image) + image.lastIndexOf(pin.spec ?? ''));
}
function readArg(stages, body) {
    for (const { name, source, index } of namedValues(body)) {
        const conditional = `unless --build-arg ${name} is given`;
        const where = body.at(index);
        if (source !== undefined) {
            for (const value of expand(source, stages.scope, where).slice(0, 1)) {
                declare(stages.ledger, stages.scope, name, { ...value, conditional }, 'ARG');
            }
            continue;
        }
        const outer = lookUp(stages.ledger.scope, name);
        const unknown = { unknown: `ARG ${name} has no default: the build decides`, where, name: `arg.${name}` };
        stages.scope.variables.set(name, stages.scope === stages.ledger.scope ? [unknown] : (outer ?? [unknown]));
    }
}
function readEnv(stages, body) {
    for (const { name, source, index } of namedValues(body)) {
        if (source === undefined)
            continue;
        for (const value of expand(source, stages.scope, body.at(index)).slice(0, 1)) {
            declare(stages.ledger, stages.scope, name, value, 'ENV');
        }
    }
}
function readRun({ scope, ledger }, { body, heredoc, exec }) {
    if (exec) {
        const text = exec.map((word) => word.text).join(' ');
        const at = (index) => body.at(exec[text.slice(0, index).split(' ').length - 1]?.index ?? 0);
        ledger.pins.push(...scanScript({ text, at }, scopeWithin(scope), ledger.tool, true).pins);
        return;
    }
    ledger.pins.push(...scanScript(heredoc ?? body, scopeWithin(scope), ledger.tool, true).pins);
}
function namedValues(body) {
    const old = /^\s*([A-Za-z_]\w*)[ \t]+(?!\\)([^=\s][^\n]*)/.exec(body.text);
    if (old?.[1] && old[2] && !/^\s*[A-Za-z_]\w*\s+[A-Za-z_]\w*=/.test(body.text)) {
        return [{ name: old[1], source: old[2].trim(), index: body.text.indexOf(old[2], old[1].length) }];
    }
    const found = [];
    for (let at = 0; at < body.text.length;) {
        const space = /[\s\\]/.test(body.text[at] ?? '');
        if (body.text[at] === '#')
            at = Math.max(at, body.text.indexOf('\n', at) === -1 ? body.text.length : body.text.indexOf('\n', at));
        if (space || body.text[at] === '\n') {
            at += 1;
            continue;
        }
        const word = readWord(body.text, at);
        const name = /^[A-Za-z_]\w*/.exec(word.text)?.[0];
        if (name !== undefined) {
            const given = word.text[name.length] === '=';
            const quote = /["']/.test(body.text[word.index + name.length + 1] ?? '') ? 1 : 0;
            found.push({
                name,
                source: given ? word.text.slice(name.length + 1) : undefined,
                index: word.index + (given ? name.length + 1 + quote : 0),
            });
        }
        at = Math.max(word.end, at + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/github-expressions.ts


function expressionsOf(view, contexts) {
    return (source, at) => alternatives(source, (part) => evaluate(part, at, view, contexts));
}
function alternatives(source, evaluatePart) {
    const parts = source.split('||').map((part) => part.trim());
    let skipped;
    let values = [];
    for (const part of parts.slice(0, 5)) {
        values = evaluatePart(part);
        if (values.some((value) => value.text !== undefined && value.text !== '')) {
            return skipped === undefined
                ? values
                : values.map((value) => ({ ...value, conditional: `unless ${skipped} is given` }));
        }
        skipped ??= part;
    }
    return values;
}
function evaluate(source, at, view, { inputs, matrix, scope }) {
    const literal = /^'([^']*)'$|^(\d[\d.]*)$/.exec(source);
    if (literal)
        return [{ text: literal[1] ?? literal[2] ?? '', where: at }];
    const [context, ...path] = source.split('.');
    const name = path[0] ?? '';
    if (context === 'env' && path.length === 1) {
        return lookUp(scope(), name) ?? [{ unknown: `env.${name} is not set in this file`, where: at, name: `env.${name}` }];
    }
    if (context === 'matrix' && matrix)
        return matrix(path, at);
    if (context === 'inputs' || source.startsWith('github.event.inputs.'))
        return input(path.at(-1) ?? '', at, view, inputs);
    const reason = context === 'vars' ? 'is a setting of the repository' : 'is known only in a run';
    return [{ unknown: `\${{ ${(0,pins_text.dh)(source)} }} ${reason}`, where: at }];
}
function input(name, at, view, inputs) {
    const id = `inputs.${name.toLowerCase()}`;
    for (const declared of inputs) {
        const found = view.text(view.get(view.get(declared, name), 'default'));
        if (found && found.text !== '')
            return [{ ...found, conditional: `unless inputs.${name} is given`, name: id }];
    }
    return [{ unknown: `inputs.${name} is the caller's`, where: at, name: id }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/github-matrix.ts

function matrixOf(view, node) {
    const whole = view.text(node);
    return (path, at) => {
        if (whole)
            return [
                { unknown: `the matrix is ${whole.text.includes('{{') ? 'computed in a run' : 'no list'}`, where: whole.where },
            ];
        const axis = view.get(node, path[0] ?? '');
        const computed = axis && view.text(axis);
        if (computed)
            return [{ unknown: 'the matrix is computed in a run', where: computed.where }];
        const included = view.items(view.get(node, 'include')).map((entry) => view.get(entry, path[0] ?? ''));
        const values = [...view.items(axis), ...included].slice(0, limits.F.values).flatMap((value) => {
            const leaf = path.slice(1).reduce((inner, key) => view.get(inner, key), value);
            const found = view.text(leaf);
            return found ? [{ text: found.text, where: found.where }] : [];
        });
        return values.length > 0 ? values : [{ unknown: `matrix.${path.join('.')} is not set in this job`, where: at }];
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/github-step.ts




function readStep(view, node, ledger, job, step) {
    const condition = view
        .text(view.get(node, 'if'))
        ?.text.replace(/^\$\{\{|\}\}$/g, '')
        .trim();
    if (condition === 'false')
        return [];
    const scope = scopeWithin(job);
    declareAll(view, view.get(node, 'env'), ledger, scope);
    const from = ledger.pins.length;
    readUses(view, node, ledger, scope);
    const folders = github_step_readRun(view, node, ledger, job, scope);
    for (let at = from; at < ledger.pins.length; at++) {
        const pin = ledger.pins[at];
        const conditional = condition && !pin?.conditional ? { conditional: `if: ${condition}` } : {};
        if (pin)
            ledger.pins[at] = { ...pin, ...step, ...conditional };
    }
    return folders;
}
function declareAll(view, env, ledger, scope) {
    for (const { key, value } of view.pairs(env)) {
        const found = view.text(value);
        if (found)
            declare(ledger, scope, key, found, 'env');
    }
}
function github_step_readRun(view, node, ledger, job, scope) {
    const folder = view.text(view.get(node, 'working-directory'))?.text;
    const folders = folder === undefined ? [] : [folder];
    const script = view.script(view.get(node, 'run'));
    if (!script)
        return folders;
    const { pins, exports, folders: entered } = scanScript(script, scope, ledger.tool);
    ledger.pins.push(...pins);
    for (const [name, values] of exports)
        job.variables.set(name, values);
    return [...folders, ...entered.map((path) => (folder === undefined ? path : `${folder}/${path}`))];
}
function readUses(view, node, ledger, scope) {
    const uses = view.script(view.get(node, 'uses'));
    if (!uses)
        return;
    const { tool } = ledger;
    const [, action = '', ref = ''] = /^([^@]*)(?:@([\s\S]*))?$/.exec(uses.text) ?? [];
    const id = action.toLowerCase();
    const known = Object.hasOwn(tool.actions, id) ? tool.actions[id] : undefined;
    const given = view.pairs(view.get(node, 'with'));
    const input = given.find(({ key }) => (known ? key.toLowerCase() === known.input : namesVersion(key, tool)));
    const value = versionIn(view.text(input?.value), known, uses, ref);
    if (!value && (!known || known.readsManifest || known.listed !== undefined || tool.newest))
        return;
    const script = { text: uses.text, at: (index) => value?.where ?? uses.at(index) };
    const readsVariable = known?.readsVariable === true;
    const spec = readsVariable && value?.text === 'latest' ? '' : (value?.text ?? '');
    const more = known ? knownTraits(known, ref) : strangerTraits(tool);
    const found = pinsOf({ via: action, spec, index: 0, readsVariable, more }, undefined, script, scope, tool);
    const name = input && !known ? { name: `inputs.${input.key.toLowerCase()}` } : {};
    ledger.pins.push(...found.map((pin) => ({ ...pin, ...(pin.unknown === undefined ? name : {}) })));
}
function versionIn(value, known, uses, ref) {
    if (known?.listed !== undefined) {
        const entry = value?.text.split(/[\s,]+/).find((one) => one.toLowerCase().startsWith(`${known.listed}:`));
        return value && entry !== undefined ? { text: entry.slice(known.listed.length + 1), where: value.where } : undefined;
    }
    if (value && value.text !== '')
        return value;
    const isVersion = /^(?:\d+\.\d|stable$|beta$|nightly)/.test(ref);
    return known?.readsRef && isVersion ? { text: ref, where: uses.at(uses.text.length - ref.length) } : undefined;
}
function knownTraits({ yields, fixedFrom }, ref) {
    const major = /^v(\d{1,4})(?:\.|$)/.exec(ref)?.[1];
    const fixed = fixedFrom !== undefined && major !== undefined && Number(major) >= fixedFrom;
    return { ...(yields ? { yields } : {}), ...(fixed ? { fixed } : {}) };
}
function strangerTraits({ newest }) {
    return newest ? { kind: 'declares', conditional: 'an action that is not known here takes it' } : {};
}
function namesVersion(key, tool) {
    const name = key.toLowerCase().replace(/[-_]/g, '');
    return namesOf(tool).some((one) => name === `${one}version`);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/github.ts









const githubSource = { ...places.zn.github, read: readGithub };
async function readGithub(file, tool) {
    const ledger = openLedger(tool);
    const read = await (0,yaml_read.g)((0,pins_text.Fl)(file));
    if ('problem' in read)
        return [unreadable(tool, read.where, read.problem, 'GitHub Actions')];
    const first = read.roots[0];
    if (first)
        readRoot(first.view, first.root, ledger);
    return closeLedger(ledger);
}
function readRoot(view, root, ledger) {
    const call = view.get(view.get(root, 'on'), 'workflow_call');
    const dispatch = view.get(view.get(root, 'on'), 'workflow_dispatch');
    const declarations = [view.get(root, 'inputs'), view.get(call, 'inputs'), view.get(dispatch, 'inputs')];
    const scope = {
        ...ledger.scope,
        expression: expressionsOf(view, { inputs: declarations, scope: () => scope }),
    };
    declareAll(view, view.get(root, 'env'), ledger, scope);
    const folders = workingDirectory(view, root);
    const composite = view.items(view.get(view.get(root, 'runs'), 'steps'));
    readSteps(view, composite, ledger, { scope, folders, step: {} });
    for (const { key, value } of view.pairs(view.get(root, 'jobs'))) {
        readJob(view, value, ledger, { scope, folders, step: { job: key }, inputs: declarations });
    }
}
function readJob(view, job, ledger, within) {
    const matrix = matrixOf(view, view.get(view.get(job, 'strategy'), 'matrix'));
    const scope = {
        ...scopeWithin(within.scope),
        expression: expressionsOf(view, { inputs: within.inputs, matrix, scope: () => scope }),
    };
    declareAll(view, view.get(job, 'env'), ledger, scope);
    const own = workingDirectory(view, job);
    const folders = own.length > 0 ? own : within.folders;
    const steps = view.get(job, 'uses') ? [job] : view.items(view.get(job, 'steps'));
    readSteps(view, steps, ledger, { scope, folders, step: within.step }, () => readContainer(view, job, ledger));
}
function readContainer(view, job, ledger) {
    const container = view.get(job, 'container');
    const image = view.script(container) ?? view.script(view.get(container, 'image'));
    const pin = image && imagePin(image, ledger.tool);
    if (pin)
        ledger.pins.push(pin);
}
function readSteps(view, steps, ledger, { scope, folders, step }, before) {
    const from = ledger.pins.length;
    before?.();
    const found = new Set(folders);
    for (const node of steps) {
        for (const folder of readStep(view, node, ledger, scope, step))
            found.add(folder);
    }
    const known = [...found].every((folder) => !/[$`~*]/.test(folder));
    if (found.size === 0 || !known)
        return;
    const list = [...found].map((folder) => folder.replace(/^\.\/|\/+$/g, ''));
    for (let at = from; at < ledger.pins.length; at++) {
        const pin = ledger.pins[at];
        if (pin)
            ledger.pins[at] = { ...pin, folders: list };
    }
}
function workingDirectory(view, node) {
    const folder = view.text(view.get(view.get(view.get(node, 'defaults'), 'run'), 'working-directory'));
    return folder ? [folder.text] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/toml.ts

async function readToml(text) {
    const { parse } = await __webpack_require__.e( 69).then(__webpack_require__.bind(__webpack_require__, 3069));
    try {
        return { table: parse(text.replace(/^\ufeff/, '')) };
    }
    catch (error) {
        const line = error.line;
        const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
        return { problem: message, line: typeof line === 'number' ? line : 1 };
    }
}
function member(table, path) {
    return path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, table);
}
function placeOf(source, key, value) {
    const lines = (0,pins_text.Dx)(source);
    const name = key.replace(/[^\w]/g, '\\$&');
    const asKey = new RegExp(`(?:^|[.\\s"'\\[{,])${name}["']?\\s*(?:\\.\\s*\\w+\\s*)?[=\\]]`);
    const line = lines.find(({ text }) => text.length < 10_000 && !/^\s*#/.test(text) && asKey.test(text));
    const from = line ? line.index + Math.max(0, line.text.search(asKey)) : Math.max(0, source.text.indexOf(key));
    const at = source.text.indexOf(value, from + (line ? key.length : 0));
    return at === -1 ? from : at;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/mise.ts






const miseSource = { ...places.zn.mise, read: readMise };
async function readMise(file, tool) {
    const source = (0,pins_text.Fl)(file);
    const toml = await readToml(file.text);
    if ('problem' in toml) {
        return [
            unreadable(tool, { file: file.path, line: toml.line, column: 1 }, `not valid TOML: ${toml.problem}`, 'mise'),
        ];
    }
    const tools = member(toml.table, ['tools']);
    if (typeof tools !== 'object' || tools === null)
        return [];
    return Object.entries(tools).flatMap(([key, value]) => {
        if (!namesOf(tool).includes(key.replace(/^[\w-]+:/, '').replace(/\[.*\]$/, '')))
            return [];
        const version = firstVersion(value);
        const read = version === undefined ? { unknown: 'no version is named' } : readVersion(version, tool);
        const where = source.at(placeOf(source, key, version ?? key));
        return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where, via: 'mise' }];
    });
}
function firstVersion(value) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = typeof first === 'object' ? member(first, ['version']) : first;
    return typeof version === 'string' ? version : undefined;
}
function readVersion(version, tool) {
    const text = version.replace(/^prefix:|^latest:/, '');
    return readSpec(!tool.newest && /^\d+(?:\.\d+)?$/.test(text) ? `==${text}.*` : text, tool);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/package-json.ts




const packageJsonSource = { ...places.zn.packageJson, read: readPackageJson };
function readPackageJson(file, tool) {
    const data = tool.nodePackage === undefined ? undefined : parsed(file.text);
    if (!data)
        return [];
    const script = (0,pins_text.Fl)(file);
    const manager = /^([a-z]+)@([^+]+)/.exec((0,json.e1)((0,json.Dc)(data, 'packageManager')) ?? '');
    const engines = (0,json.at)(data, 'devEngines', 'packageManager');
    const named = (Array.isArray(engines) ? engines : [engines]).find((one) => (0,json.Dc)(one, 'name') === tool.name);
    return [
        ...(manager?.[1] === tool.name ? [pinOf(tool, script, 'packageManager', manager[2])] : []),
        ...package_json_pinsOf(tool, script, 'devEngines', (0,json.e1)((0,json.Dc)(named, 'version'))),
        ...requirement(tool, script, (0,json.e1)((0,json.at)(data, 'engines', tool.name))),
    ];
}
function package_json_pinsOf(tool, script, via, version) {
    return version === undefined ? [] : [pinOf(tool, script, via, version)];
}
function pinOf(tool, script, via, version) {
    return {
        tool: tool.name,
        kind: 'installs',
        exact: false,
        ...readSpec(version, tool),
        where: package_json_placeOf(script, via),
        via,
    };
}
function requirement(tool, script, spec) {
    if (spec === undefined)
        return [];
    return [{ tool: tool.name, kind: 'requires', spec, exact: false, where: package_json_placeOf(script, 'engines'), via: 'engines' }];
}
function package_json_placeOf(script, key) {
    return script.at(Math.max(0, script.text.indexOf(`"${key}"`)));
}
function parsed(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,json.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/pre-commit.ts






const preCommitSource = { ...places.zn.preCommit, read: readPreCommit };
async function readPreCommit(file, tool) {
    const read = await (0,yaml_read.g)((0,pins_text.Fl)(file));
    if ('problem' in read)
        return [unreadable(tool, read.where, read.problem, 'pre-commit')];
    return read.roots.flatMap(({ root, view }) => view
        .items(view.get(root, 'repos'))
        .flatMap((repo) => [
        ...revision(view, repo, tool),
        ...view.items(view.get(repo, 'hooks')).flatMap((hook) => dependencies(view, hook, tool)),
    ]));
}
function revision(view, repo, tool) {
    const address = view.text(view.get(repo, 'repo'))?.text ?? '';
    const rev = view.text(view.get(repo, 'rev'));
    const name = address
        .replace(/(?:\.git)?\/*$/, '')
        .split(/[/:]/)
        .slice(-2)
        .join('/');
    if (!rev || !tool.hooks.includes(name.toLowerCase()))
        return [];
    const read = /^[0-9a-f]{7,40}$/.test(rev.text) && !/^\d+$/.test(rev.text)
        ? { unknown: `rev ${rev.text} is a commit` }
        : readSpec(rev.text, tool);
    return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where: rev.where, via: 'pre-commit' }];
}
function dependencies(view, hook, tool) {
    return view.items(view.get(hook, 'additional_dependencies')).flatMap((item) => {
        const found = view.text(item);
        const requirement = found && readRequirement(found.text);
        if (!requirement || requirement.name !== tool.pythonPackage)
            return [];
        const read = readSpec(requirement.spec, tool);
        return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where: found.where, via: 'pre-commit' }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/requirements.ts




const requirementsSource = { ...places.zn.requirements, read: readRequirements };
function readRequirements(file, tool) {
    const source = (0,pins_text.Fl)(file);
    return (0,pins_text.Dx)(source).flatMap(({ text, index }) => {
        const requirement = readRequirement(text
            .trim()
            .replace(/\s*\\$/, '')
            .replace(/ --hash=.*$/, ''));
        if (!requirement || requirement.name !== tool.pythonPackage || requirement.spec === '')
            return [];
        const read = requirement.direct ? { unknown: 'installed from an address' } : readSpec(requirement.spec, tool);
        const where = source.at(index + text.length - text.trimStart().length);
        const via = file.path.slice(file.path.lastIndexOf('/') + 1);
        return [
            {
                tool: tool.name,
                kind: 'declares',
                exact: false,
                ...read,
                where,
                via,
                conditional: 'if this file is installed',
            },
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/requires.ts




const requiresSource = { ...places.zn.requires, read: readRequires };
async function readRequires(file, tool) {
    if (!tool.requires)
        return [];
    const key = tool.requires.path.at(-1) ?? '';
    const toml = await readToml(file.text);
    if ('problem' in toml) {
        return [unreadable(tool, { file: file.path, line: toml.line, column: 1 }, `not valid TOML: ${toml.problem}`, key)];
    }
    const spec = member(toml.table, tool.requires.path);
    if (typeof spec !== 'string')
        return [];
    const source = (0,pins_text.Fl)(file);
    const where = source.at(placeOf(source, key, spec));
    return [{ tool: tool.name, kind: 'requires', spec, exact: false, where, via: key }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/scripts.ts






const shellSource = { ...places.zn.shell, read: readShell };
const testRunnerSource = { ...places.zn.testRunner, read: readTestRunner };
function readShell(file, tool) {
    const ledger = openLedger(tool);
    ledger.pins.push(...scanScript((0,pins_text.Fl)(file), ledger.scope, tool).pins);
    for (const name of ownVariables(tool)) {
        for (const value of ledger.scope.variables.get(name) ?? [])
            ledger.declared.push({ name, value, via: name });
    }
    return closeLedger(ledger);
}
function readTestRunner(file, tool) {
    const source = (0,pins_text.Fl)(file);
    return (0,pins_text.Dx)(source).flatMap(({ text, index }) => {
        if (text.length > 1_000 || /^\s*#/.test(text))
            return [];
        const parts = [...text.matchAll(/"([^"]*)"|'([^']*)'|^(?:\s*\w+\s*=(?!=))?\s*([^\s"'(]+)\s*$/g)];
        return parts.flatMap((match) => {
            const part = match[1] ?? match[2] ?? match[3] ?? '';
            const requirement = readRequirement(part);
            if (!requirement || requirement.name !== tool.pythonPackage || requirement.spec === '')
                return [];
            const where = source.at(index + match.index + match[0].indexOf(part));
            const via = file.path.slice(file.path.lastIndexOf('/') + 1);
            return [{ tool: tool.name, kind: 'installs', exact: false, ...readSpec(requirement.spec, tool), where, via }];
        });
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/tool-versions.ts




const toolVersionsSource = { ...places.zn.toolVersions, read: readToolVersions };
function readToolVersions(file, tool) {
    const source = (0,pins_text.Fl)(file);
    return (0,pins_text.Dx)(source).flatMap(({ text, index }) => {
        if (text.length > 1_000)
            return [];
        const match = /^\s*(\S+)\s+(\S+)/.exec(text.replace(/#.*$/, ''));
        if (!match?.[1] || !match[2] || !namesOf(tool).includes(match[1].replace(/^(?:pipx|asdf|core):/, '')))
            return [];
        const version = match[2];
        const special = /^(?:ref|path):|^system$/.test(version) ? { unknown: `${version} is no release` } : undefined;
        const read = special ?? readSpec(version.replace(/^latest:(.+)$/, '$1.*'), tool);
        const where = source.at(index + match[0].length - version.length);
        const name = `env.TOOL_VERSION_${tool.name.toUpperCase()}`;
        return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where, via: '.tool-versions', name }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/sources/version-file.ts



const versionFileSource = { ...places.zn.versionFile, read: readVersionFile };
const KEYED = /^[ \t]*"?(?:toolchain\.)?(?:channel|flutter|flutterSdkVersion)"?[ \t]*[:=][ \t]*["']([^"'\n]{1,100})["']/m;
const PLAIN = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*([^\s#[{"]{1,100})[ \t\r]*(?:#|\n|$)/;
function readVersionFile(file, tool) {
    const text = file.text.slice(0, 10_000);
    const found = KEYED.exec(text) ?? KEYED.exec(text.replace(/[{,]/g, '\n')) ?? PLAIN.exec(text);
    const version = found?.[1];
    if (version === undefined)
        return [];
    const where = (0,pins_text.Fl)(file).at(text.indexOf(version));
    const via = file.path.slice(file.path.lastIndexOf('/') + 1);
    const doubt = via === '.swift-version' ? { kind: 'declares', conditional: 'if it is read by what runs Swift' } : {};
    return [{ tool: tool.name, kind: 'installs', exact: false, ...readSpec(version, tool), where, via, ...doubt }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/find.ts
















const sources = [
    ...[githubSource, dockerSource, toolVersionsSource, miseSource, preCommitSource, requiresSource, packageJsonSource],
    ...[versionFileSource, requirementsSource, ciYamlSource, testRunnerSource, shellSource],
];
async function findPins(tool, files) {
    const row = typeof tool === 'string' ? pinnedTools[tool] : tool;
    const pins = [];
    let deciding = 0;
    for (const file of files) {
        if (deciding >= limits.F.pins)
            break;
        const found = (await readFile(file, row)).slice(0, limits.F.pins);
        deciding += found.filter(({ kind }) => kind !== 'requires').length;
        pins.push(...found);
    }
    return yieldToFiles(unique(joinFiles(pins)));
}
async function readFile(file, tool) {
    const source = sources.find(({ path }) => path.test(file.path));
    if (!source || !(0,places.hW)(file, tool.name, tool.words))
        return [];
    const start = { file: file.path, line: 1, column: 1 };
    if (file.text.length > limits.F.text) {
        return [
            unreadable(tool, start, `longer than ${limits.F.text.toLocaleString('en')} characters, not read`, source.name),
        ];
    }
    try {
        return doubted(await source.read(file, tool), file, tool);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        return [unreadable(tool, start, `could not be read: ${reason}`, source.name)];
    }
}
function doubted(found, file, { doubt, fixing }) {
    const pins = fixing ? unfixed(found, file, fixing) : found;
    if (pins.length === 0 || !doubt?.text.test(file.text))
        return pins;
    return pins.map((pin) => (pin.kind === 'installs' ? { ...pin, kind: 'declares', conditional: doubt.why } : pin));
}
function unfixed(pins, { text }, { variable, fixed }) {
    const settings = text.match(new RegExp(`${variable}["']?[ \\t]*[:=][ \\t]*["']?[\\w$]+`, 'g')) ?? [];
    if (settings.every((setting) => setting.endsWith(fixed)))
        return pins;
    return pins.map(({ fixed: own, ...pin }) => (own && pin.via.includes(variable) ? { ...pin, fixed: own } : pin));
}
function unique(pins) {
    const seen = new Map();
    for (const pin of pins) {
        const key = [pin.where.file, pin.where.line, pin.where.column, pin.spec ?? pin.unknown].join('\n');
        const before = seen.get(key);
        seen.set(key, before ? merged(before, pin) : pin);
    }
    return [...seen.values()];
}
function merged(first, second) {
    const { folders, conditional, ...rest } = first;
    const both = folders && second.folders ? { folders: [...new Set([...folders, ...second.folders])] } : {};
    return { ...rest, ...both, ...(conditional && second.conditional ? { conditional } : {}) };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/index.ts





/***/ }),

/***/ 6526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( limits)
 });
const limits = {
    text: 500_000,
    pins: 500,
    word: 1_000,
    values: 50,
    expansions: 4,
    references: 8,
    depth: 64,
    aliases: 100,
    nodes: 50_000,
};


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => ( readYaml)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/limits.ts
var limits = __webpack_require__(6526);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/scalar.ts
function scalarScript(scalar, source) {
    const [start, end] = scalar.range ?? [0, 0];
    const raw = source.text.slice(start, end);
    if (raw.startsWith('|') || raw.startsWith('>'))
        return blockScript(raw, start, source);
    const value = typeof scalar.value === 'string' ? scalar.value : raw;
    if (/^["']/.test(raw)) {
        const plain = raw.length === value.length + 2;
        return { text: value, at: (index) => source.at(start + (plain ? index + 1 : 0)) };
    }
    return { text: raw.replace(/\n/g, ' '), at: (index) => source.at(start + index) };
}
function blockScript(raw, start, source) {
    const folded = raw.startsWith('>');
    const lines = raw.split('\n');
    const body = lines.slice(1);
    const indent = /^[ \t]*/.exec(body.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
    const starts = [];
    let text = '';
    let offset = start + (lines[0]?.length ?? 0) + 1;
    for (const [number, line] of body.entries()) {
        const cut = Math.min(indent, line.length - line.trimStart().length);
        const content = line.slice(cut).replace(/\r$/, '');
        const before = body[number - 1]?.slice(indent);
        const joins = folded && before?.trim() && content.trim() && !/^[ \t]/.test(content) && !/^[ \t]/.test(before);
        if (number > 0)
            text += joins ? ' ' : '\n';
        starts.push({ text: text.length, source: offset + cut });
        text += content;
        offset += line.length + 1;
    }
    return { text, at: (index) => source.at(sourceIndex(starts, index) ?? start) };
}
function sourceIndex(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle]?.text ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const found = starts[low];
    return found && found.source + index - found.text;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/view.ts


function viewOf(yaml, document, source) {
    let aliases = 0;
    let anchors;
    const follow = (node) => {
        if (!yaml.isAlias(node))
            return yaml.isNode(node) ? node : undefined;
        aliases += 1;
        if (aliases > limits.F.aliases)
            return undefined;
        anchors ??= anchorsOf(yaml, document);
        const before = node.range?.[0] ?? 0;
        return anchors.get(node.source)?.findLast((target) => (target.range?.[0] ?? 0) < before);
    };
    const scalar = (node) => {
        const target = follow(node);
        return yaml.isScalar(target) ? target : undefined;
    };
    const pairs = (node) => {
        const map = follow(node);
        return yaml.isMap(map) ? pairsOf(map, follow) : [];
    };
    return {
        pairs,
        get: (node, key) => pairs(node).find((pair) => pair.key === key)?.value,
        items: (node) => {
            const list = follow(node);
            return yaml.isSeq(list) ? list.items.flatMap((item) => follow(item) ?? []) : [];
        },
        text: (node) => {
            const found = scalar(node);
            return found && { text: printed(found), where: scalarScript(found, source).at(0) };
        },
        script: (node) => {
            const found = scalar(node);
            return found && scalarScript(found, source);
        },
    };
}
function anchorsOf(yaml, document) {
    const anchors = new Map();
    yaml.visit(document, {
        Value: (_key, node) => {
            if (node.anchor === undefined)
                return;
            const same = anchors.get(node.anchor);
            if (same)
                same.push(node);
            else
                anchors.set(node.anchor, [node]);
        },
    });
    return anchors;
}
function pairsOf(map, follow) {
    return map.items.slice(0, limits.F.nodes).map(({ key, value }) => {
        const keyNode = follow(key);
        return { key: String(keyNode?.value ?? ''), keyNode, value: follow(value) };
    });
}
function printed(scalar) {
    if (typeof scalar.value !== 'number')
        return String(scalar.value ?? '');
    const source = scalar.source ?? '';
    return /^\d+\.0$/.test(source) ? source : String(scalar.value);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/read.ts


async function readYaml(source) {
    const deep = tooDeep(source.text);
    if (deep !== undefined)
        return { problem: 'nested too deeply', where: source.at(deep) };
    try {
        const yaml = await Promise.all([__webpack_require__.e(622), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 9270));
        const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
        const documents = yaml.parseAllDocuments(source.text, options);
        if (!Array.isArray(documents))
            return { roots: [] };
        const error = documents.flatMap((document) => document.errors)[0];
        if (error)
            return { problem: `not valid YAML: ${error.message}`, where: source.at(error.pos[0]) };
        return { roots: documents.map((document) => ({ root: document.contents, view: viewOf(yaml, document, source) })) };
    }
    catch (error) {
        return {
            problem: `not readable as YAML: ${error instanceof Error ? error.message : 'unknown'}`,
            where: source.at(0),
        };
    }
}
function tooDeep(text) {
    let open = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '[' || char === '{')
            open += 1;
        else if (char === ']' || char === '}')
            open = Math.max(0, open - 1);
        if (open > limits.F.depth * 4)
            return at;
    }
    const dashes = text.search(/(?:[-?] ){64}/);
    return dashes === -1 ? undefined : dashes;
}


/***/ })

};
