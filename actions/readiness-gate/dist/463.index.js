export const id = 463;
export const ids = [463];
export const modules = {

/***/ 4217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( shellOperand)
 });
/* unused harmony export shellWord */
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( binaryLock)
 });
 var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

function binaryLock(path) {
    return {
        claim: path,
        outcome: 'unknown',
        code: 'lock-binary',
        observed: 'it is the binary lock that Bun wrote until 1.2, which only Bun reads',
        where: { file: path },
        remedy: {
            text: 'Let Bun write bun.lock, which is text, and delete this one:',
            command: (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__ .Q)(path, 'bun install --save-text-lockfile --frozen-lockfile --lockfile-only'),
        },
    };
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( ecosystems)
 });
 var _bun_binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(168);
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);


const ecosystems = [
    {
        name: 'poetry',
        title: 'Poetry',
        tool: 'poetry',
        family: 'python',
        isLock: named('poetry.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).poetryRules,
    },
    {
        name: 'uv',
        title: 'uv',
        tool: 'uv',
        family: 'python',
        isLock: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path) === 'uv.lock' || path.endsWith('.py.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).uvRules,
    },
    {
        name: 'pdm',
        title: 'PDM',
        tool: 'pdm',
        family: 'python',
        isLock: named('pdm.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).pdmRules,
    },
    {
        name: 'pipenv',
        title: 'Pipenv',
        tool: 'pipenv',
        family: 'python',
        isLock: named('Pipfile.lock'),
        isManifest: named('Pipfile'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).pipenvRules,
    },
    {
        name: 'pip-tools',
        title: 'pip-compile',
        tool: 'pip-tools',
        mayBeNone: true,
        isLock: (path) => /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/.test(path),
        isManifest: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.in$/.test(path),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).pipToolsRules,
    },
    {
        name: 'pylock',
        title: 'pylock.toml',
        isLock: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path)),
        isManifest: () => false,
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 3986))).pylockRules,
    },
    {
        name: 'npm',
        tool: 'npm',
        title: 'npm',
        family: 'javascript',
        isLock: named('package-lock.json', 'npm-shrinkwrap.json'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 9062))).npmRules,
    },
    {
        name: 'pnpm',
        tool: 'pnpm',
        title: 'pnpm',
        family: 'javascript',
        isLock: named('pnpm-lock.yaml'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 9062))).pnpmRules,
    },
    {
        name: 'yarn',
        tool: 'yarn',
        title: 'Yarn',
        family: 'javascript',
        isLock: named('yarn.lock'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 9062))).yarnRules,
    },
    {
        name: 'bun',
        tool: 'bun',
        title: 'Bun',
        family: 'javascript',
        isLock: named('bun.lock', 'bun.lockb'),
        unreadable: (path) => ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path) === 'bun.lockb' ? (0,_bun_binary_js__WEBPACK_IMPORTED_MODULE_1__ .R)(path) : undefined),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 9062))).bunRules,
    },
    {
        name: 'deno',
        title: 'Deno',
        tool: 'deno',
        family: 'javascript',
        isLock: named('deno.lock'),
        isManifest: named('deno.json', 'deno.jsonc', 'package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 9062))).denoRules,
    },
    {
        name: 'cargo',
        title: 'Cargo',
        tool: 'cargo',
        isLock: named('Cargo.lock'),
        isManifest: named('Cargo.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(4183)]).then(__webpack_require__.bind(__webpack_require__, 4183))).cargoRules,
    },
    {
        name: 'go',
        title: 'Go',
        tool: 'go',
        isLock: named('go.sum', 'go.work.sum'),
        isManifest: named('go.mod', 'go.work'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(4183)]).then(__webpack_require__.bind(__webpack_require__, 4183))).goRules,
    },
    {
        name: 'composer',
        title: 'Composer',
        tool: 'composer',
        isLock: named('composer.lock'),
        isManifest: named('composer.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(4183)]).then(__webpack_require__.bind(__webpack_require__, 4183))).composerRules,
    },
    {
        name: 'bundler',
        title: 'Bundler',
        tool: 'bundler',
        isLock: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/.test(path),
        isManifest: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(4183)]).then(__webpack_require__.bind(__webpack_require__, 4183))).bundlerRules,
    },
    {
        name: 'github-actions',
        title: 'GitHub Actions',
        isLock: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
        isManifest: () => false,
        rules: async () => (await __webpack_require__.e( 6678).then(__webpack_require__.bind(__webpack_require__, 6678))).githubActionsRules,
    },
    {
        name: 'terraform',
        title: 'Terraform',
        tool: 'terraform',
        also: ['opentofu'],
        isLock: named('.terraform.lock.hcl'),
        isManifest: (path) => /\.(?:tf|tofu)$/.test(path),
        rules: async () => (await __webpack_require__.e( 6678).then(__webpack_require__.bind(__webpack_require__, 6678))).terraformRules,
    },
    {
        name: 'nuget',
        title: 'NuGet',
        isLock: (path) => /^packages\.(?:.+\.)?lock\.json$/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path)),
        isManifest: (path) => /\.(?:cs|fs|vb)proj$/i.test(path),
        rules: async () => (await __webpack_require__.e( 6678).then(__webpack_require__.bind(__webpack_require__, 6678))).nugetRules,
    },
    {
        name: 'pub',
        title: 'pub',
        also: ['dart', 'flutter'],
        isLock: named('pubspec.lock'),
        isManifest: named('pubspec.yaml'),
        rules: async () => (await __webpack_require__.e( 6678).then(__webpack_require__.bind(__webpack_require__, 6678))).pubRules,
    },
    {
        name: 'swift',
        title: 'SwiftPM',
        tool: 'swift',
        isLock: named('Package.resolved'),
        isManifest: named('Package.swift'),
        rules: async () => (await __webpack_require__.e( 6678).then(__webpack_require__.bind(__webpack_require__, 6678))).swiftRules,
    },
];
function named(...names) {
    return (path) => names.includes((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path));
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ecosystems: () => ( _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__.u)
 });
 var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3910);








/***/ }),

/***/ 8511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A4: () => ( besideOf),
   Vb: () => ( nameOf),
   oR: () => ( joined),
   yS: () => ( folderOf)
 });
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at < 0 ? '.' : path.slice(0, at);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function besideOf(path, name) {
    const folder = folderOf(path);
    return folder === '.' ? name : `${folder}/${name}`;
}
function joined(folder, way) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(way))
        return undefined;
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of way.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( commandBeside)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);

function commandBeside(path, command) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (folder === '')
        return command;
    return `cd ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .I)(folder)} && ${command}`;
}


/***/ })

};
