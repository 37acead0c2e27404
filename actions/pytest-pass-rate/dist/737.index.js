export const id = 737;
export const ids = [737];
export const modules = {

/***/ 737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readQuarantine: () => ( readQuarantine)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __webpack_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __webpack_require__(5420);
// EXTERNAL MODULE: ./src/beside.ts + 1 modules
var beside = __webpack_require__(4707);
// EXTERNAL MODULE: ./src/selector.ts
var selector = __webpack_require__(2990);
;// CONCATENATED MODULE: ./src/quarantine/fields.ts
const FIELDS = {
    id: {
        description: 'The tests it excuses, by their id; `*` and `?` are wild: `tests/test_io.py::test_slow*`.',
        isRequired: true,
        pattern: '^(?!\\s*marker:)',
    },
    owner: { description: 'Who mends them, such as "@acme/io".', isRequired: true },
    reason: { description: 'Why they fail.', isRequired: true },
    issue: { description: 'Where that is followed up.', isRequired: false },
    expires: {
        description: 'The last day (UTC) on which their failures are excused: 2026-12-31.',
        isRequired: true,
        pattern: '^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$',
    },
};
const FIELD_NAMES = Object.keys(FIELDS);
const REQUIRED_FIELDS = FIELD_NAMES.filter((name) => FIELDS[name].isRequired);
const MOST_ENTRIES = 2_000;

;// CONCATENATED MODULE: ./src/quarantine/yaml.ts
const MOST_ALIASES = 10_000;
async function readList(text) {
    const yaml = await Promise.all([__webpack_require__.e(622), __webpack_require__.e(540)]).then(__webpack_require__.bind(__webpack_require__, 8540));
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(text.replace(/^\ufeff/, ''), {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'error',
    });
    const at = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const wrong = [...document.errors, ...document.warnings].toSorted((one, other) => one.pos[0] - other.pos[0]);
    const told = wrong.map(({ message, pos }) => ({ ...at(pos[0]), message: `is no YAML: ${message}` }));
    const problems = told.filter(({ line }, index) => line !== told[index - 1]?.line);
    const reading = { yaml, at, anchors: anchorsOf(yaml, document), problems, aliases: 0 };
    const root = document.contents;
    if (problems.length > 0 || isNothing(yaml, root))
        return { items: [], problems };
    if (!yaml.isSeq(root)) {
        problems.push({
            ...at(root?.range[0]),
            message: 'is no list; write "- id: tests/test_a.py::test_b" for each entry',
        });
        return { items: [], problems };
    }
    return { items: root.items.flatMap((item) => itemOf(item, reading) ?? []), problems };
}
function anchorsOf(yaml, document) {
    const anchors = new Map();
    if (document.errors.length > 0)
        return anchors;
    yaml.visit(document, {
        Value: (_key, node) => {
            if (node.anchor === undefined)
                return;
            const same = anchors.get(node.anchor);
            if (same)
                same.push(node);
            else
                anchors.set(node.anchor, [node]);
        },
    });
    return anchors;
}
function isNothing(yaml, node) {
    return node === null || (yaml.isScalar(node) && node.value === null);
}
function follow(node, reading) {
    if (!reading.yaml.isAlias(node))
        return node;
    const before = node.range?.[0] ?? 0;
    const tell = (message) => reading.problems.push({ ...reading.at(before), message });
    reading.aliases += 1;
    if (reading.aliases === MOST_ALIASES + 1)
        tell(`is one of more than ${MOST_ALIASES} aliases`);
    if (reading.aliases > MOST_ALIASES)
        return undefined;
    const target = reading.anchors.get(node.source)?.findLast(({ range }) => (range?.[0] ?? 0) < before);
    if (!target)
        tell(`is an alias of "${node.source}", which no anchor above it has`);
    return target;
}
function itemOf(node, reading) {
    const place = reading.at(node.range?.[0]);
    const map = follow(node, reading);
    if (!reading.yaml.isMap(map)) {
        reading.problems.push({ ...place, message: 'is no entry; write id, owner, reason, issue, expires' });
        return undefined;
    }
    const item = { ...place, fields: new Map(), keys: new Map() };
    takePairs(map, item, reading, false);
    return item;
}
function takePairs(map, item, reading, merged) {
    const own = new Set();
    for (const { key, value } of map.items) {
        const name = scalarOf(key, reading);
        if (!name)
            continue;
        if (own.has(name.text))
            reading.problems.push({ ...placeOf(name), message: `has ${name.text} twice` });
        own.add(name.text);
        if (name.text === '<<' && !merged)
            takeMerged(value, item, reading);
        else
            takeField(name, value, item, reading, merged);
    }
}
function takeMerged(value, item, reading) {
    const target = follow(value, reading);
    const maps = reading.yaml.isSeq(target) ? target.items.map((one) => follow(one, reading)) : [target];
    const taken = { fields: new Map(), keys: new Map() };
    for (const map of maps)
        if (reading.yaml.isMap(map))
            takePairs(map, taken, reading, true);
    for (const [name, key] of taken.keys)
        if (!item.keys.has(name))
            item.keys.set(name, key);
    for (const [name, field] of taken.fields)
        if (!item.fields.has(name))
            item.fields.set(name, field);
}
function takeField(name, value, item, reading, merged) {
    if (merged && item.keys.has(name.text))
        return;
    item.keys.set(name.text, name);
    const field = scalarOf(value, reading);
    if (field)
        item.fields.set(name.text, field);
    else
        item.fields.delete(name.text);
}
function scalarOf(node, reading) {
    const place = reading.at(node?.range?.[0]);
    const target = follow(node, reading);
    if (target === null || target === undefined)
        return { text: '', ...place };
    if (reading.yaml.isScalar(target)) {
        const { value, source } = target;
        return { text: typeof value === 'string' ? value : value === null ? '' : (source ?? String(value)), ...place };
    }
    reading.problems.push({ ...place, message: 'is a list or a mapping; write a text' });
    return undefined;
}
function placeOf({ line, column }) {
    return { line, column };
}

;// CONCATENATED MODULE: ./src/quarantine/read.ts





const LARGEST = 1024 * 1024;
const MOST_MISTAKES = 50;
async function readQuarantine(path, world) {
    const read = (0,beside.r)(path, LARGEST, world);
    if (!('text' in read))
        throw wrong([`${read.name}: ${read.detail}`]);
    const { items, problems } = await readList(read.text);
    const mistakes = problems
        .slice(0, MOST_MISTAKES)
        .map(({ line, column, message }) => `${read.name}:${line}:${column} ${message}`);
    if (problems.length > MOST_MISTAKES)
        mistakes.push(`${read.name} has ${problems.length - MOST_MISTAKES} more mistakes`);
    if (items.length > MOST_ENTRIES)
        mistakes.push(`${read.name} has ${items.length} entries; at most ${MOST_ENTRIES} are read`);
    const tell = (place, message) => mistakes.push(`${read.name}:${place?.line}:${place?.column} ${message}`);
    const entries = items.slice(0, MOST_ENTRIES).flatMap((item) => {
        const entry = entryOf(item, tell);
        return entry ? [{ ...entry, where: { file: read.name, line: item.line } }] : [];
    });
    if (mistakes.length > 0)
        throw wrong(mistakes);
    return entries;
}
function entryOf(item, tell) {
    for (const [name, key] of item.keys)
        if (!FIELD_NAMES.includes(name))
            tell(key, unknownKey(name));
    const missing = REQUIRED_FIELDS.filter((name) => !item.keys.has(name));
    if (item.keys.size === 0)
        return undefined;
    if (missing.length > 0)
        return void tell(item, `lacks ${missing.join(', ')}`);
    const text = (name) => item.fields.get(name)?.text.trim() ?? '';
    const place = (name) => item.fields.get(name);
    const expires = text('expires');
    for (const name of REQUIRED_FIELDS)
        if (place(name) && text(name) === '')
            tell(place(name), `${name} is empty`);
    if (expires !== '' && !isDate(expires))
        tell(place('expires'), `${(0,visible.hD)(expires)} is no date; write 2026-12-31`);
    if (text('id').startsWith('marker:'))
        tell(place('id'), 'names tests by a marker; name them by their id');
    const issue = text('issue');
    try {
        const chosen = (0,selector.g)(text('id'));
        return { selector: chosen, owner: text('owner'), reason: text('reason'), ...(issue ? { issue } : {}), expires };
    }
    catch (error) {
        return void tell(place('id'), error.message);
    }
}
function unknownKey(name) {
    const meant = (0,suggest.Z)(name, FIELD_NAMES);
    return `unknown key ${(0,visible.hD)(name)}${meant ? `; did you mean "${meant}"?` : `; there are ${FIELD_NAMES.join(', ')}`}`;
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
function wrong(messages) {
    return new input_error.d(messages.map((message) => ({ input: 'quarantine', message: (0,visible.ml)((0,visible.RK)(message), 500) })));
}


/***/ })

};
