export const id = 669;
export const ids = [669];
export const modules = {

/***/ 669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => ( observe)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __webpack_require__(1095);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ./src/evidence/told.ts
var told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/text/secret-like.ts
var secret_like = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/signals/command/run.ts

const MOST_BYTES = 8 * 1024 * 1024;
const KEPT = 64 * 1024;
const LAST = 20;
const isWindows = process.platform === 'win32';
function run([program = '', ...args], around) {
    const { cwd, env, timeoutMs, signal } = around;
    const began = performance.now();
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: !isWindows,
            shell: false,
        });
        const output = { tail: '', bytes: 0 };
        let how;
        const end = (reason) => {
            how ??= reason;
            stop(child);
        };
        const timer = setTimeout(() => end('too-long'), timeoutMs);
        const cancel = () => stop(child);
        signal.addEventListener('abort', cancel, { once: true });
        listen(child, output, () => end('too-much'));
        const settle = (result) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
            resolve({ ...result, tookMs: performance.now() - began, lines: lastLines(output.tail) });
        };
        child.once('error', (error) => settle({ how: 'not-started', code: -1, why: error.code ?? error.message }));
        child.once('exit', () => stop(child));
        child.once('close', (code, name) => settle({ how: how ?? (code === null ? 'signal' : 'exit'), code: code ?? -1, why: name ?? '' }));
    });
}
function listen(child, output, tooMuch) {
    for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => {
            output.bytes += chunk.length;
            output.tail = (output.tail + chunk.toString('utf8')).slice(-KEPT);
            if (output.bytes > MOST_BYTES)
                tooMuch();
        });
}
function stop(child) {
    if (child.pid === undefined)
        return;
    try {
        if (isWindows)
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}
function lastLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .slice(-LAST);
}

;// CONCATENATED MODULE: ./src/signals/command/observe.ts







const MINUTE = 60_000;
const GIVEN = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'PATHEXT', 'TEMP'];
async function observe(rule, scene) {
    const refusal = refused(scene) ?? badFolder(rule, scene);
    if (refusal)
        return refusal;
    const names = [...GIVEN, ...(rule.env ?? [])];
    const absent = (rule.env ?? []).find((name) => scene.environment(name) === undefined);
    if (absent !== undefined)
        return (0,told.L5)('no-variable', `the variable ${absent} is not set`, `Set ${absent} in the \`env\` of the step`);
    const env = Object.fromEntries(names.flatMap((name) => {
        const value = scene.environment(name);
        return value === undefined ? [] : [[name, value]];
    }));
    const ended = await run(rule.run, {
        cwd: (0,external_node_path_.join)(scene.workspace, rule.folder ?? '.'),
        env,
        timeoutMs: rule.timeout ?? MINUTE,
        signal: scene.signal,
    });
    scene.signal.throwIfAborted();
    return judge(rule, ended);
}
function refused({ trusted, commandsAllowed }) {
    if (!trusted)
        return (0,told.L5)('not-trusted', 'the configuration comes from the pull request itself; commands run for one of the base branch only', 'Merge the configuration first');
    if (commandsAllowed === true)
        return undefined;
    return (0,told.L5)('commands-off', 'commands are not allowed in this run', 'Set the input `allow-commands: true` of the gate, where the configuration is yours');
}
function badFolder({ folder = '.' }, { workspace }) {
    const full = (0,external_node_path_.join)(workspace, folder);
    if (!(0,external_node_fs_.existsSync)(full) || !(0,external_node_fs_.statSync)(full).isDirectory())
        return (0,told.L5)('file-missing', `there is no folder ${folder}`, 'Correct `folder`');
    if ((0,paths.FK)(external_node_fs_.realpathSync.native(workspace), external_node_fs_.realpathSync.native(full)))
        return undefined;
    return (0,told.L5)('file-outside', `${folder} is a link that leads outside the workspace`, 'Replace the link by the folder');
}
function judge({ run: [program = ''], exit = 0, timeout = MINUTE }, ended) {
    const details = ended.lines.map(observe_told);
    const took = (0,duration.a)(ended.tookMs);
    if (ended.how === 'not-started')
        return (0,told.L5)('program-missing', `${program} could not be started: ${ended.why}`, `Install ${program} in a step before this one`);
    if (ended.how === 'too-long')
        return (0,told.L5)('timeout', `${program} did not end within ${(0,duration.a)(timeout)}, and was stopped`, 'Raise `timeout`, or see why it hangs', { details });
    if (ended.how === 'too-much')
        return (0,told.L5)('output-too-large', `${program} printed more than 8 MiB, and was stopped`, 'Let it print less', {
            details,
        });
    if (ended.how === 'signal')
        return (0,told.L5)('killed', `${program} was ended by ${ended.why}`, 'See whether the machine ran out of memory', {
            details,
        });
    const observed = `${program} exited ${ended.code} after ${took}`;
    const number = { value: ended.code, unit: 'exit code' };
    if (ended.code === exit)
        return (0,told.BG)('exit-wanted', observed, { ...number, details: details.slice(-3) });
    return (0,told.cT)('exit-unwanted', observed, {
        ...number,
        expected: `exit code ${exit}`,
        details,
        remedy: { text: 'See what it printed' },
    });
}
function observe_told(line) {
    return (0,secret_like.n)(line) ? '(a line that may hold a secret)' : (0,visible.ml)(line, 200);
}


/***/ })

};
