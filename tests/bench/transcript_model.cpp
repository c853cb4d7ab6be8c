// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptmodel.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

// A million entries that come in as an engine hands them over, into a table that is shown: how long the event
// loop ever stood still, and how long filters take until every entry has been looked at.

namespace {

constexpr int entries = 1'000'000;
constexpr int batch = 8'000; // what half a million a second makes of one frame

transcript::Entry entryNumber(int i)
{
    transcript::Entry entry{
        .time = i * 2000LL, .command = quint32(i / 2 + 1), .phase = base::Phase::Rcpt, .tls = true};
    entry.direction = i % 2 ? transcript::Direction::Received : transcript::Direction::Sent;
    entry.bytes = i % 2 ? "250 2.1.5 recipient " + QByteArray::number(i) + " accepted for delivery\r\n"
                        : "RCPT TO:<recipient" + QByteArray::number(i) + "@nordwind.example>\r\n";
    return entry;
}

/// Looks how late a timer of one millisecond comes.
class Watch
{
public:
    Watch()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longestStall() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void grow(ui::TranscriptModel &model, transcript::Transcript &transcript)
{
    Watch watch;
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer frames;
    QObject::connect(&model, &ui::TranscriptModel::settled, &loop, [&] {
        if (transcript.size() == entries)
            loop.quit();
    });
    QObject::connect(&frames, &QTimer::timeout, &loop, [&] {
        for (int i = 0; i < batch && transcript.size() < entries; ++i)
            transcript.append(entryNumber(int(transcript.size())));
        model.append();
        if (transcript.size() == entries)
            frames.stop();
    });
    frames.start(16);
    loop.exec();
    std::printf("growing to %d rows: %.0f rows/s, longest stall %lld ms\n", model.rowCount(),
                entries / (double(clock.nsecsElapsed()) / 1e9), static_cast<long long>(watch.longestStall()));
}

void filter(ui::TranscriptModel &model, const char *query)
{
    Watch watch;
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    bool settled = false;
    const auto connection = QObject::connect(&model, &ui::TranscriptModel::settled, &loop, [&] {
        settled = true;
        loop.quit();
    });
    model.setFilter(QString::fromLatin1(query));
    const double first = double(clock.nsecsElapsed()) / 1e6;
    if (!settled)
        loop.exec();
    QObject::disconnect(connection);
    const double whole = double(clock.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    std::printf("filter %-22s %7d rows: first after %.0f ms, all after %.0f ms, longest stall %lld ms\n",
                query, model.rowCount(), first, whole, static_cast<long long>(watch.longestStall()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    transcript::Transcript transcript;
    ui::TranscriptModel model;
    ui::TranscriptView view(&model);
    view.resize(1100, 500);
    view.show();
    model.setTranscript(&transcript);
    grow(model, transcript);
    for (const char *query :
         {"999999", "code:5", "verb:rcpt code:2", "nowhere-to-be-found", "is:problem", "recipient12345", ""})
        filter(model, query);
    return 0;
}
