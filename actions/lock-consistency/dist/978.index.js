export const id = 978;
export const ids = [978];
export const modules = {

/***/ 1978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   parseYaml: () => ( parseYaml)
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);
 var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);

function parseYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__ .H();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
        const [error] = document.errors;
        if (error)
            return { why: error.message.split('\n', 1)[0] ?? '', line: Math.max(1, lineCounter.linePos(error.pos[0]).line) };
        return { value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        return { why: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'it cannot be read', line: 1 };
    }
}


/***/ })

};
