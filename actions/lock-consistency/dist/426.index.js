export const id = 426;
export const ids = [426];
export const modules = {

/***/ 9426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   firstError: () => ( firstError)
 });
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
 var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3140);


const MOST_CHARACTERS = 2_000_000;
function firstError(text) {
    const errors = [];
    if (text.length <= MOST_CHARACTERS) {
        try {
            (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true, allowTrailingComma: false });
        }
        catch {
            return { why: 'it is nested too deeply', line: 1, column: 1 };
        }
    }
    const [first] = errors;
    if (!first)
        return { why: 'it breaks off or is damaged', line: 1, column: 1 };
    const words = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error).replace(/([a-z])([A-Z])/g, '$1 $2');
    return { why: words.toLowerCase(), ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__ .B)(text, first.offset) };
}


/***/ }),

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


/***/ })

};
