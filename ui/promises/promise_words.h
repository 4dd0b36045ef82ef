// SPDX-License-Identifier: GPL-3.0-or-later
// Promises in words.
#pragma once

#include "core/trace/promise_table.h"
#include "core/trace/trace.h"

#include <QCoreApplication>
#include <QString>

namespace loopscope {

/// Words for the promises of one trace, in the present language.
class PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)

public:
    PromiseWords(const Trace& trace, const PromiseTable& table)
        : m_trace(trace)
        , m_table(table)
    {
    }

    /// Its variable, else the call that made it, shortened.
    QString nameOf(PromiseId id) const;
    /// "line 3"; empty if it has none.
    QString lineOf(PositionId position) const;
    /// "fulfilled: 5"
    QString stateOf(PromiseId id) const;
    /// The value or the reason alone; empty while there is none.
    QString valueOf(PromiseId id) const;
    /// "p.then, line 3"
    QString originOf(PromiseId id) const;
    /// Who settled it; empty while nobody has.
    QString settlingOf(PromiseId id) const;
    /// One line for each reaction.
    QStringList reactionsOf(PromiseId id) const;
    /// The method that a promise was followed by: "then".
    static QString nameOf(PromiseOperation operation);

private:
    QString textAt(PositionId position) const;
    QString cardName(CardId card) const;

    const Trace& m_trace;
    const PromiseTable& m_table;
};

} // namespace loopscope
