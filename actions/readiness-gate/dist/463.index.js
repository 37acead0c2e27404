export const id = 463;
export const ids = [463];
export const modules = {

/***/ 3910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( ecosystems)
 });
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);

const ecosystems = [
    {
        name: 'poetry',
        title: 'Poetry',
        tool: 'poetry',
        family: 'python',
        isLock: named('poetry.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(1882)]).then(__webpack_require__.bind(__webpack_require__, 1882))).poetryRules,
    },
    {
        name: 'uv',
        title: 'uv',
        tool: 'uv',
        family: 'python',
        isLock: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path) === 'uv.lock' || path.endsWith('.py.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(7154), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 4487))).uvRules,
    },
    {
        name: 'pdm',
        title: 'PDM',
        tool: 'pdm',
        family: 'python',
        isLock: named('pdm.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(8020)]).then(__webpack_require__.bind(__webpack_require__, 8020))).pdmRules,
    },
    {
        name: 'pipenv',
        title: 'Pipenv',
        tool: 'pipenv',
        family: 'python',
        isLock: named('Pipfile.lock'),
        isManifest: named('Pipfile'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 8447))).pipenvRules,
    },
    {
        name: 'pip-tools',
        title: 'pip-compile',
        mayBeNone: true,
        isLock: (path) => /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/.test(path),
        isManifest: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.in$/.test(path),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(7154), __webpack_require__.e(3314)]).then(__webpack_require__.bind(__webpack_require__, 3314))).pipToolsRules,
    },
    {
        name: 'pylock',
        title: 'pylock.toml',
        isLock: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path)),
        isManifest: () => false,
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(2784), __webpack_require__.e(7154), __webpack_require__.e(7566)]).then(__webpack_require__.bind(__webpack_require__, 7566))).pylockRules,
    },
    {
        name: 'npm',
        title: 'npm',
        family: 'javascript',
        isLock: named('package-lock.json', 'npm-shrinkwrap.json'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9590), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 8377))).npmRules,
    },
    {
        name: 'pnpm',
        title: 'pnpm',
        family: 'javascript',
        isLock: named('pnpm-lock.yaml'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9590), __webpack_require__.e(5513)]).then(__webpack_require__.bind(__webpack_require__, 5513))).pnpmRules,
    },
    {
        name: 'yarn',
        title: 'Yarn',
        family: 'javascript',
        isLock: named('yarn.lock'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(1928)]).then(__webpack_require__.bind(__webpack_require__, 1928))).yarnRules,
    },
    {
        name: 'bun',
        title: 'Bun',
        family: 'javascript',
        isLock: named('bun.lock', 'bun.lockb'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(9590), __webpack_require__.e(1253)]).then(__webpack_require__.bind(__webpack_require__, 1253))).bunRules,
    },
    {
        name: 'deno',
        title: 'Deno',
        family: 'javascript',
        isLock: named('deno.lock'),
        isManifest: named('deno.json', 'deno.jsonc', 'package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 65))).denoRules,
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


/***/ })

};
