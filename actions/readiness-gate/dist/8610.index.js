export const id = 8610;
export const ids = [8610];
export const modules = {

/***/ 8610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readWorkflowText: () => ( readWorkflowText),
   workflowTexts: () => ( workflowTexts)
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);



const FOLDER = '.github/workflows';
const LARGEST = 512 * 1024;
const MOST_FILES = 200;
async function workflowTexts(workspace) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, FOLDER);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).slice(0, MOST_FILES);
    const texts = await Promise.all(names.map((name) => readWorkflow(`${FOLDER}/${name}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
    return texts.filter((text) => text !== undefined);
}
async function readWorkflow(path, file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > LARGEST)
        return undefined;
    return readWorkflowText(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
}
function readWorkflowText(path, text) {
    const root = yaml(text);
    if (!root)
        return undefined;
    const events = eventsOf(root['on']);
    const jobs = Object.entries(record(root['jobs'])).map(([id, job]) => [id, record(job)]);
    return {
        path,
        events: Object.keys(events),
        crons: list(events['schedule']).flatMap((entry) => texts(record(entry)['cron'])),
        filtered: Object.entries(events)
            .filter(([, event]) => 'paths' in record(event) || 'paths-ignore' in record(event))
            .map(([name]) => name),
        checks: jobs.map(([id, { name }]) => (typeof name === 'string' ? name : id)),
    };
}
function yaml(text) {
    try {
        const root = (0,yaml__WEBPACK_IMPORTED_MODULE_2__ .qg)(text, { maxAliasCount: 100, logLevel: 'silent' });
        return typeof root === 'object' && root !== null ? root : undefined;
    }
    catch {
        return undefined;
    }
}
function eventsOf(on) {
    if (typeof on === 'string')
        return { [on]: null };
    return Array.isArray(on) ? Object.fromEntries(on.map((name) => [`${name}`, null])) : record(on);
}
const record = (value) => (typeof value === 'object' && value !== null ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);
const texts = (value) => (typeof value === 'string' ? [value] : []);


/***/ })

};
