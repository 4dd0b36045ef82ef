// SPDX-License-Identifier: GPL-3.0-or-later
// The Set methods for library.js, after the steps of ECMA-262 (2025).
'use strict';

(function defineSets(library) {
    const { define, isCallable, isObject, quoted, toIntegerOrInfinity } = library;
    const { apply } = Reflect;
    const bind = (f) => (self, ...args) => apply(f, self, args);
    const has = bind(Set.prototype.has);
    const add = bind(Set.prototype.add);
    const remove = bind(Set.prototype.delete);
    const sizeOf = bind(Reflect.getOwnPropertyDescriptor(Set.prototype, 'size').get);
    const valuesOf = bind(Set.prototype.values);
    const nextOf = bind(new Set().values().next);
    const SetConstructor = Set;

    // GetSetRecord.
    function setRecord(other, method) {
        if (!isObject(other))
            throw new TypeError(`Set.prototype.${method} argument must be an object`);
        const size = +other.size;
        if (size !== size)
            throw new TypeError('The .size property is NaN');
        const whole = toIntegerOrInfinity(size);
        if (whole < 0)
            throw new RangeError(`'${whole}' is an invalid size`);
        const { has: otherHas, keys } = other;
        if (!isCallable(otherHas))
            throw new TypeError('string "has" is not a function');
        if (!isCallable(keys))
            throw new TypeError('string "keys" is not a function');
        return {
            size: whole,
            has: (value) => Boolean(apply(otherHas, other, [value])),
            // Calls visit(key) until it gives false; `begin` when the iterator is there.
            visit(visit, begin) {
                const iterator = apply(keys, other, []);
                if (!isObject(iterator))
                    throw new TypeError(`${quoted(iterator)} is not an object`);
                const { next } = iterator;
                begin?.();
                for (;;) {
                    const result = apply(next, iterator, []);
                    if (!isObject(result))
                        throw new TypeError(`Iterator result ${quoted(result)} is not an object`);
                    if (result.done)
                        return;
                    if (visit(result.value) === false) {
                        iterator.return?.();
                        return;
                    }
                }
            },
        };
    }

    function checkedSize(set, method) {
        try {
            return sizeOf(set);
        } catch (error) {
            throw new TypeError(`Method Set.prototype.${method} called on incompatible receiver ${quoted(set)}`);
        }
    }

    function copyOf(set, method) {
        checkedSize(set, method);
        const copy = new SetConstructor();
        every(set, (value) => { add(copy, value); return true; });
        return copy;
    }

    // Stops at the first element that test() is false for, and tells whether there was none.
    function every(set, test) {
        const iterator = valuesOf(set);
        for (let step = nextOf(iterator); !step.done; step = nextOf(iterator)) {
            if (!test(step.value))
                return false;
        }
        return true;
    }

    define(Set.prototype, {
        union(other) {
            checkedSize(this, 'union');
            let result;
            setRecord(other, 'union').visit((key) => { add(result, key); }, () => { result = copyOf(this, 'union'); });
            return result;
        },
        intersection(other) {
            const size = checkedSize(this, 'union');
            const record = setRecord(other, 'intersection');
            const result = new SetConstructor();
            if (size <= record.size)
                every(this, (value) => { if (record.has(value)) add(result, value); return true; });
            else
                record.visit((key) => { if (has(this, key)) add(result, key); });
            return result;
        },
        difference(other) {
            const size = checkedSize(this, 'intersection');
            const record = setRecord(other, 'difference');
            const result = copyOf(this, 'intersection');
            if (size <= record.size)
                every(this, (value) => { if (record.has(value)) remove(result, value); return true; });
            else
                record.visit((key) => { remove(result, key); });
            return result;
        },
        symmetricDifference(other) {
            checkedSize(this, 'difference');
            let result;
            setRecord(other, 'symmetricDifference').visit((key) => {
                if (has(this, key))
                    remove(result, key);
                else
                    add(result, key);
            }, () => { result = copyOf(this, 'difference'); });
            return result;
        },
        isSubsetOf(other) {
            const size = checkedSize(this, 'symmetricDifference');
            const record = setRecord(other, 'isSubsetOf');
            return size <= record.size && every(this, record.has);
        },
        isSupersetOf(other) {
            const size = checkedSize(this, 'isSubsetOf');
            const record = setRecord(other, 'isSupersetOf');
            if (size < record.size)
                return false;
            let result = true;
            record.visit((key) => { result = has(this, key); return result; });
            return result;
        },
        isDisjointFrom(other) {
            const size = checkedSize(this, 'isSupersetOf');
            const record = setRecord(other, 'isDisjointFrom');
            if (size <= record.size)
                return every(this, (value) => !record.has(value));
            let result = true;
            record.visit((key) => { result = !has(this, key); return result; });
            return result;
        },
    });
})
