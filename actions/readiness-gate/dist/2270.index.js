export const id = 2270;
export const ids = [2270];
export const modules = {

/***/ 2270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   parseLoosely: () => ( parseLoosely)
 });
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
 var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);


const MOST_CHARACTERS = 2_000_000;
function parseLoosely(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const errors = [];
    try {
        const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
        return errors.length === 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
