export const id = 8355;
export const ids = [8355];
export const modules = {

/***/ 3140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( placeAt)
 });
function placeAt(text, offset) {
    let [line, start] = [1, 0];
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   positionsIn: () => ( positionsIn)
 });
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
 var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3140);


const MOST_CHARACTERS = 500_000;
function positionsIn(text) {
    const root = text.length > MOST_CHARACTERS ? undefined : treeOf(text);
    if (!root)
        return () => undefined;
    return (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path.slice(0, length)]);
            if (node)
                return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__ .B)(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
        }
        return undefined;
    };
}
function treeOf(text) {
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: true });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
