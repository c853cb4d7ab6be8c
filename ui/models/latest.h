// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

/// Work off the window's thread, of which only the answer to the last question counts: what was asked before
/// is answered to nobody. A member of whoever asks, so that no answer comes after its end.
class Latest : public QObject
{
public:
    /// `work` runs on a thread of the pool, `then` with its answer on the window's.
    template <typename Work, typename Then>
    void ask(const Work &work, const Then &then)
    {
        QThreadPool::globalInstance()->start([self = QPointer(this), question = ++m_question, work, then] {
            auto answer = work();
            QMetaObject::invokeMethod(qApp, [self, question, then, answer = std::move(answer)] {
                if (self && self->m_question == question)
                    then(answer);
            });
        });
    }

private:
    quint64 m_question = 0;
};

} // namespace ui
