export const id = 889;
export const ids = [889];
export const modules = {

/***/ 9270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   isAlias: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.Vj),
   isMap: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
   isNode: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.Ll),
   isScalar: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
   isSeq: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
   parseAllDocuments: () => ( yaml__WEBPACK_IMPORTED_MODULE_1__.hR),
   visit: () => ( yaml__WEBPACK_IMPORTED_MODULE_2__.Y)
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
 var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);
 var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9712);



/***/ })

};
