export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 9640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseToml: () => ( parseToml)
 });
 var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

async function parseToml(text) {
    const { parse, TomlDate } = await __webpack_require__.e( 3069).then(__webpack_require__.bind(__webpack_require__, 3069));
    try {
        return plain(parse(text, { maxDepth: 64 }), (value) => value instanceof TomlDate ? value.toISOString() : undefined);
    }
    catch (error) {
        const { message, line } = error;
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`is not TOML: ${message.split('\n')[0]}`, line);
    }
}
function plain(value, asText) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((each) => plain(each, asText));
    return asText(value) ?? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, asText)]));
}


/***/ })

};
