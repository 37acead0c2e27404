export const id = 3107;
export const ids = [3107];
export const modules = {

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseYaml: () => ( parseYaml)
 });
 var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);

async function parseYaml(text) {
    const { LineCounter, parseAllDocuments } = await __webpack_require__.e( 317).then(__webpack_require__.bind(__webpack_require__, 317));
    const lines = new LineCounter();
    try {
        const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
        if (!Array.isArray(documents) || documents.length === 0)
            throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C('is empty');
        const flaw = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0];
        if (flaw)
            throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`is not YAML: ${flaw.message}`, lines.linePos(flaw.pos[0]).line);
        const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }));
        return values.length === 1 ? values[0] : values;
    }
    catch (error) {
        if (error instanceof _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C)
            throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(/call stack/.test(why) ? 'is nested too deep' : `cannot be read: ${why}`);
    }
}


/***/ })

};
