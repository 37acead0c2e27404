export const id = 516;
export const ids = [516];
export const modules = {

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   LineCounter: () => ( yaml__WEBPACK_IMPORTED_MODULE_1__.H),
   isMap: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
   isScalar: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
   isSeq: () => ( yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
   parseDocument: () => ( yaml__WEBPACK_IMPORTED_MODULE_2__.Tp)
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
 var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3224);
 var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6201);



/***/ })

};
