export const id = 270;
export const ids = [270];
export const modules = {

/***/ 9270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAlias: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.Vj),
/* harmony export */   isMap: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
/* harmony export */   isNode: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.Ll),
/* harmony export */   isScalar: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
/* harmony export */   isSeq: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
/* harmony export */   parseAllDocuments: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_1__.hR),
/* harmony export */   visit: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_2__.Y)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9314);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9712);



/***/ })

};
