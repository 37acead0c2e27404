export const id = 4854;
export const ids = [4854];
export const modules = {

/***/ 4854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseJson: () => ( parseJson)
 });
 var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

const DEEPEST = 64;
function parseJson(text) {
    const bare = text.replace(/^\ufeff/, '');
    if (bare.trim() === '')
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C('is empty');
    checkShape(bare);
    try {
        return JSON.parse(bare);
    }
    catch (error) {
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function checkShape(text) {
    const levels = [];
    let last = { from: 0, to: 0 };
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = { from: at, to: end };
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            levels.push(character === '{' ? new Set() : undefined);
            if (levels.length > DEEPEST)
                throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`is nested more than ${DEEPEST} deep`, lineAt(text, at));
        }
        else if (character === '}' || character === ']')
            levels.pop();
        else if (character === ':')
            addKey(levels.at(-1), text.slice(last.from, last.to), () => lineAt(text, last.from));
    }
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at + 1;
    }
    return text.length;
}
function addKey(keys, token, line) {
    if (!keys || !token.startsWith('"'))
        return;
    const key = token.includes('\\') ? unescaped(token) : token;
    if (keys.has(key))
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`has the key ${key.slice(0, 60)} twice in one object`, line());
    keys.add(key);
}
function unescaped(token) {
    try {
        return JSON.stringify(JSON.parse(token));
    }
    catch {
        return token;
    }
}
function lineAt(text, at) {
    return text.slice(0, at).split('\n').length;
}


/***/ })

};
