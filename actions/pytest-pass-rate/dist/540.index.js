export const id = 540;
export const ids = [540];
export const modules = {

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   LineCounter: () => ( yaml__WEBPACK_IMPORTED_MODULE_1__.H),
   isAlias: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.Vj),
   isMap: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
   isScalar: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
   isSeq: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
   parseDocument: () => ( yaml__WEBPACK_IMPORTED_MODULE_2__.Tp),
   visit: () => ( yaml__WEBPACK_IMPORTED_MODULE_3__.Y)
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
 var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3224);
 var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);
 var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9712);



/***/ })

};
