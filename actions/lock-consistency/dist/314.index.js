export const id = 314;
export const ids = [314];
export const modules = {

/***/ 3314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipToolsRules: () => ( pipToolsRules)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/shell-word.ts
var shell_word = __webpack_require__(4217);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/specifier.ts
var python_specifier = __webpack_require__(4522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pip-tools/file.ts
var pip_tools_file = __webpack_require__(8125);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/causes.ts



const UNSAFE = ['pip', 'setuptools', 'distribute'];
function pinCauses(file, sources, header, lock) {
    const pins = new Map();
    for (const one of file.lines)
        if (one.name !== '')
            pins.set(one.name, [...(pins.get(one.name) ?? []), one]);
    const omitted = new Set([...header.omitted.map(pep440.Ew), ...(header.tool === 'uv' ? [] : UNSAFE)]);
    const declared = sources.declared.filter(({ name }) => !omitted.has(name));
    return [
        ...declared.flatMap((one) => declaredCause(one, pins.get(one.name) ?? [], 'requirement')),
        ...sources.constraints.flatMap((one) => declaredCause(one, pins.get(one.name), 'constraint')),
        ...orphans(file, sources, pins, lock),
        ...flaws(file, pins, header, lock),
    ];
}
function declaredCause(one, pins, kind) {
    const { claim, file, line, path, specifier } = one;
    const place = { claim, file, ...(line === undefined ? {} : { line }), ...(path ? { path } : {}) };
    if (!pins || pins.length === 0) {
        return kind === 'constraint' || one.conditional
            ? []
            : [{ ...place, code: 'dependency-added', observed: 'not in the lock' }];
    }
    if (one.direct) {
        const same = kind === 'constraint' || pins.some(({ direct }) => direct);
        return same ? [] : [{ ...place, code: 'source-changed', observed: 'the lock has it from an index' }];
    }
    const versions = pins.flatMap((pin) => (0,pip_tools_file.n)(pin) ?? []);
    const outside = versions.length > 0 && versions.every((version) => (0,python_specifier.yN)(version, specifier) === false);
    if (outside)
        return [
            {
                ...place,
                code: 'dependency-unsatisfied',
                observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
            },
        ];
    const elsewhere = kind === 'requirement' && pins.every(({ direct }) => direct);
    return elsewhere
        ? [{ ...place, code: 'source-changed', observed: `the lock has it from ${pins[0]?.text ?? 'elsewhere'}` }]
        : [];
}
function orphans({ lines }, { declared, untold }, pins, lock) {
    if (untold.length > 0)
        return [];
    const asked = new Set(declared.map(({ name }) => name));
    return lines.flatMap(({ name, text, via, line }) => {
        const reasons = via.filter((one) => !one.startsWith('-c ') && !one.startsWith('--constraint'));
        if (name === '' || asked.has(name) || reasons.length === 0)
            return [];
        if (reasons.some((one) => !isSource(one) && pins.has((0,pep440.Ew)(one))))
            return [];
        const observed = `in the lock (via ${reasons.join(', ')}), asked for by nothing any more`;
        return [{ code: 'dependency-removed', claim: text.split(/\s/, 1)[0] ?? name, observed, file: lock, line }];
    });
}
function isSource(via) {
    return (/^-r /.test(via) ||
        /\((?:.*[/])?(?:pyproject\.toml|setup\.(?:py|cfg))\b.*\)$/.test(via) ||
        /\.(?:in|txt|toml)(?::|$)/.test(via));
}
function flaws({ lines }, pins, header, file) {
    const hashed = header.hashes || lines.some(({ hashes }) => hashes > 0);
    const bare = hashed ? lines.filter(({ hashes, direct }) => hashes === 0 && !direct) : [];
    const loose = lines.filter((one) => !one.direct && (0,pip_tools_file.n)(one) === undefined);
    const twice = [...pins.values()].filter((all) => all.length > 1 && all.every(({ requirement }) => requirement?.marker === undefined));
    const claim = ({ text }) => text.split(/\s/, 1)[0] ?? text;
    return [
        ...bare.map((one) => ({
            code: 'checksum-missing',
            claim: claim(one),
            observed: 'it has no --hash, though others have: pip refuses the file',
            file,
            line: one.line,
        })),
        ...loose.map((one) => ({
            code: 'lock-incomplete',
            claim: claim(one),
            observed: 'it is not pinned to one version',
            file,
            line: one.line,
        })),
        ...twice.flatMap(([, second]) => second
            ? [
                {
                    code: 'duplicate-key',
                    claim: claim(second),
                    observed: 'it is pinned twice: pip refuses the file',
                    file,
                    line: second.line,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pip-tools/header.ts
var pip_tools_header = __webpack_require__(106);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pip-tools/sources.ts
var pip_tools_sources = __webpack_require__(6269);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/check.ts







const USUAL = ['requirements.in', 'setup.py', 'pyproject.toml', 'setup.cfg'];
async function checkCompiled(question) {
    const { lock, path, tree } = question;
    const header = (0,pip_tools_header.$)(lock.text);
    if (!header)
        return { findings: [], packages: 0, manifests: [] };
    const file = (0,pip_tools_file.F)(lock.text);
    const damage = /^(?:<{7} |>{7} )/m.test(lock.text) ? (0,src_damage.t)(lock) : undefined;
    if (damage)
        return { findings: [damage], packages: file.lines.length, manifests: [] };
    const base = baseOf(header, path);
    const sources = sourcePaths(header, path, base, tree);
    if (sources.length === 0)
        return { findings: [untold(lock.path, question, header)], packages: file.lines.length, manifests: [] };
    const constraints = header.constraints.flatMap((way) => (0,paths.oR)(base, way) ?? []);
    const read = (0,pip_tools_sources.t)(tree, sources, constraints, header);
    const causes = pinCauses(file, read, header, lock);
    const remarks = read.untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, lock));
    const findings = await answer(question, header, file.lines.length, causes, read.paths.length > 0);
    return { findings: [...findings, ...remarks], packages: file.lines.length, manifests: read.paths };
}
async function answer({ lock, path, judgeAs }, header, packages, causes, measured) {
    if (!measured)
        return [];
    const title = `${header.tool === 'uv' ? 'uv' : 'pip-compile'}${judgeAs === undefined ? '' : ` ${judgeAs}`}`;
    const judge = {
        title,
        packages,
        command: commandFor(header, path),
        advice: 'Compile again, as its header says, and commit it.',
    };
    if (causes.length === 0)
        return [(0,cause.ET)(lock, judge)];
    const told = await (0,cause.WX)(causes);
    const stale = (0,cause.Pc)(lock, judge, told.length);
    const observed = `${title} would write another: ${stale.observed.replace(/^.*?: /, '')}`;
    const own = baseOf(header, path) === (0,paths.yS)(path);
    return [
        { ...stale, observed, ...(own || !stale.remedy ? {} : { remedy: { ...stale.remedy, command: judge.command } }) },
        ...told,
    ];
}
function commandFor({ command, tool }, path) {
    return tool === 'custom' ? `pip-compile ${(0,paths.Vb)(path).replace(/\.txt$/, '.in')}` : command;
}
function baseOf({ output, sources }, path) {
    const way = output ?? sources.find((one) => one.includes('/'))?.replace(/\.in$/, '.txt');
    const parts = way === undefined ? [] : way.replace(/^\.\//, '').split('/');
    const own = path.split('/');
    const isEnd = parts.length > 0 && !way?.startsWith('/') && own.slice(-parts.length).join('/') === parts.join('/');
    const folder = own.slice(0, isEnd ? -parts.length : -1).join('/');
    return folder === '' ? '.' : folder;
}
function sourcePaths({ sources, tool, groups }, path, base, tree) {
    const named = sources.filter((one) => one !== '-').flatMap((way) => (0,paths.oR)(base, way) ?? []);
    if (named.length > 0)
        return named;
    const own = (0,paths.oR)((0,paths.yS)(path), (0,paths.Vb)(path).replace(/\.txt$/, '.in'));
    if (own !== undefined && tree.has(own))
        return [own];
    if (tool === 'custom' || sources.length > 0)
        return [];
    const usual = groups.length > 0 || tool === 'uv' ? ['pyproject.toml'] : USUAL;
    const found = usual.flatMap((name) => (0,paths.oR)(base, name) ?? []).find((one) => tree.has(one));
    return found === undefined ? [] : [found];
}
function untold(claim, { lock }, { command }) {
    return (0,cause.nZ)(claim, `its header (${command.slice(0, 100)}) does not tell what it was made from`, lock);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/rules.ts





const pipToolsRules = { check: checkCompiled, wantsLock };
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || (0,pip_tools_file.F)(file.text).lines.length === 0)
        return undefined;
    const lock = (0,paths.Vb)(path).replace(/\.in$/, '.txt');
    if (tree.has((0,paths.A4)(path, lock)))
        return undefined;
    return { lock, command: `pip-compile ${(0,shell_word.I)((0,paths.Vb)(path))}` };
}


/***/ })

};
