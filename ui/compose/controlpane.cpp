// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/controlpane.h"

#include "ui/compose/pacefields.h"
#include "ui/widgets/lines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using base::Phase;
using How = smtp::StopPoint::How;

constexpr int atItsEnd = -1; ///< beside the values of How
constexpr int linesShown = 3;
constexpr int countWidth = 136;

QString stageWords(Phase stage)
{
    switch (stage) {
    case Phase::Connect:
        return ControlPane::tr("the connection");
    case Phase::Greeting:
        return ControlPane::tr("the greeting");
    case Phase::Tls:
        return ControlPane::tr("the TLS handshake");
    case Phase::Body:
        return ControlPane::tr("so much of the message");
    case Phase::EndOfData:
        return ControlPane::tr("the end of the message");
    default:
        return QString::fromLatin1(base::name(stage)).toUpper(); // the verb itself
    }
}

} // namespace

ControlPane::ControlPane(QWidget *parent)
    : QWidget(parent)
    , m_times(new QSpinBox)
    , m_reset(new QCheckBox(tr("Say RSET &between them, though nothing asks for it")))
    , m_pace(new PaceFields)
    , m_how(new QComboBox)
    , m_stage(new QComboBox)
    , m_number(new QSpinBox)
    , m_said(new QPlainTextEdit)
    , m_early(new QCheckBox(tr("Do not &wait for the greeting")))
    , m_overLimits(new QCheckBox(tr("Do not keep to the &limits that the server announces")))
    , m_asIs(new QCheckBox(tr("Send &8-bit text as it is, also where the server takes none")))
    , m_offered(new Hint)
    , m_dropWarning(
          warningLine(tr("This breaks the rules: a client says QUIT before it closes a connection.")))
    , m_scroll(new QScrollArea)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, rowGap, margin, margin);
    column->setSpacing(gap);
    column->addWidget(connectionGroup());
    column->addWidget(m_pace);
    column->addWidget(endingGroup());
    column->addWidget(rulesGroup());
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_times, &QSpinBox::valueChanged, this, &ControlPane::changed);
    connect(m_how, &QComboBox::activated, this, [this] {
        fillStages();
        changed();
    });
    connect(m_stage, &QComboBox::activated, this, [this] {
        m_number->setValue(1); // of another kind
        changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &ControlPane::changed);
    connect(m_pace, &PaceFields::edited, this, &ControlPane::changed);
    connect(m_said, &QPlainTextEdit::textChanged, this, &ControlPane::changed);
    for (auto *box : {m_reset, m_early, m_overLimits, m_asIs})
        connect(box, &QCheckBox::clicked, this, &ControlPane::changed);
    show(Control());
}

FormGrid *ControlPane::connectionGroup()
{
    auto *grid = new FormGrid(tr("The connection"));
    m_times->setRange(1, mostTimes);
    m_times->setGroupSeparatorShown(true);
    m_times->setFixedWidth(countWidth);
    auto *times = new Hint(tr("times this message, one after the other over the one connection"));
    times->setMinimumHeight(m_times->sizeHint().height());
    grid->addRow(tr("Se&nd it"), sideBySide({m_times, times}));
    m_times->setAccessibleName(tr("How often to send the message"));
    grid->addBelow(m_reset);
    m_masked = addLine(grid, tr("Take as &absent"), "masked"_L1);
    m_masked->setPlaceholderText(u"PIPELINING, CHUNKING"_s);
    grid->addBelow(m_offered);
    m_xclient = addLine(grid, tr("Be an&other client"), "xclient"_L1);
    m_xclient->setPlaceholderText(u"NAME=spike.example ADDR=192.0.2.1"_s);
    grid->addBelow(
        new Hint(tr("XCLIENT: a Postfix that trusts this computer takes it for that client. Where it is "
                    "not offered, nothing is sent.")));
    m_xforward = addLine(grid, tr("Tell the o&rigin"), "xforward"_L1);
    m_xforward->setPlaceholderText(u"NAME=spike.example ADDR=192.0.2.1 PROTO=ESMTP"_s);
    grid->addBelow(new Hint(tr("XFORWARD: says for the server's log where the message came from.")));
    m_urlFile = addLine(grid, tr("Fet&ched from"), "urlFile"_L1);
    m_urlFile->setPlaceholderText(u"/home/jana/message.url"_s);
    grid->addBelow(
        new Hint(tr("BURL: a file whose first line is the IMAP URL, with its authorization, from which the "
                    "server fetches the message. What is written here is not sent then.")));
    return grid;
}

FormGrid *ControlPane::endingGroup()
{
    auto *grid = new FormGrid(tr("Where it stops"));
    m_how->addItem(tr("when all is said"), atItsEnd);
    m_how->addItem(tr("with QUIT after the reply to"), int(How::QuitAfter));
    m_how->addItem(tr("dropped after the reply to"), int(How::DropAfter));
    m_how->addItem(tr("dropped before the reply to"), int(How::DropAfterSend));
    m_number->setRange(1, std::numeric_limits<int>::max());
    m_number->setFixedWidth(countWidth);
    m_number->setAccessibleName(tr("Which of them"));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *rest = new QWidget;
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addRow(tr("The session en&ds"), sideBySide({m_how, m_stage, m_number, rest}));
    m_how->setAccessibleName(tr("How the session ends"));
    grid->addBelow(m_dropWarning);
    return grid;
}

/// Apart from the others, with a sign: nobody is to come here without knowing.
FormGrid *ControlPane::rulesGroup()
{
    auto *grid = new FormGrid(tr("Breaking the rules on purpose"), Role::Warning);
    grid->addBelow(
        warningLine(tr("For tests of your own servers. While anything is set here, Send is marked.")));
    m_forced = addLine(grid, tr("&Take as offered"), "forced"_L1);
    m_forced->setPlaceholderText(u"CHUNKING, SIZE=1000, AUTH=PLAIN LOGIN"_s);
    grid->addBelow(new Hint(tr("Used whatever the server says, with these parameters, and unchecked.")));
    m_said->setFont(wireFont());
    m_said->setTabChangesFocus(true);
    m_said->setAcceptDrops(false);
    m_said->setPlaceholderText(u"VRFY postmaster"_s);
    m_said->setFixedHeight(linesShown * m_said->fontMetrics().lineSpacing() + 2 * gap);
    m_saidProblem = grid->addRow(tr("Sa&y by hand"), m_said);
    grid->addBelow(new Hint(tr("Each line as it is, before the message: any verb, right or wrong.")));
    for (auto *box : {m_early, m_overLimits, m_asIs})
        grid->addBelow(box);
    return grid;
}

QLineEdit *ControlPane::addLine(FormGrid *grid, const QString &label, QLatin1String field)
{
    auto *edit = new QLineEdit;
    edit->setFont(wireFont());
    edit->setAcceptDrops(false); // a file is to be attached, not to become text
    m_lines.insert(field, {edit, grid->addRow(label, edit)});
    connect(edit, &QLineEdit::textChanged, this, &ControlPane::changed);
    return edit;
}

void ControlPane::show(const Control &control)
{
    const QScopedValueRollback loading(m_loading, true);
    const auto set = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    m_times->setValue(control.times);
    m_reset->setChecked(control.resetBetween);
    set(m_xclient, control.xclient);
    set(m_xforward, control.xforward);
    set(m_urlFile, control.urlFile);
    set(m_masked, control.masked);
    set(m_forced, control.forced);
    if (m_said->toPlainText() != control.said)
        m_said->setPlainText(control.said);
    m_pace->show(control.pace);
    m_early->setChecked(!control.awaitGreeting);
    m_overLimits->setChecked(!control.keepLimits);
    m_asIs->setChecked(control.asIs);
    m_how->setCurrentIndex(m_how->findData(control.stop ? int(control.stop->how) : atItsEnd));
    fillStages();
    if (control.stop) {
        m_stage->setCurrentIndex(m_stage->findData(int(control.stop->phase)));
        m_number->setValue(int(std::min<qint64>(control.stop->nth, m_number->maximum())));
    }
    showEnding();
    showProblems();
}

Control ControlPane::control() const
{
    Control control;
    control.times = m_times->value();
    control.resetBetween = m_reset->isChecked();
    control.xclient = m_xclient->text();
    control.xforward = m_xforward->text();
    control.urlFile = m_urlFile->text();
    control.masked = m_masked->text();
    control.forced = m_forced->text();
    control.said = m_said->toPlainText();
    control.pace = m_pace->pace();
    control.awaitGreeting = !m_early->isChecked();
    control.keepLimits = !m_overLimits->isChecked();
    control.asIs = m_asIs->isChecked();
    control.stop = stop();
    return control;
}

std::optional<smtp::StopPoint> ControlPane::stop() const
{
    const int how = m_how->currentData().toInt();
    if (how == atItsEnd)
        return {};
    return smtp::StopPoint{How(how), Phase(m_stage->currentData().toInt()), m_number->value()};
}

/// The stages at which a session can end in the chosen way; the one that was chosen stays where it is one of
/// them.
void ControlPane::fillStages()
{
    const auto before = m_stage->currentData();
    m_stage->clear();
    if (const int how = m_how->currentData().toInt(); how != atItsEnd) {
        for (const auto stage : stagesFor(How(how)))
            m_stage->addItem(stageWords(stage), int(stage));
    }
    const int usual = m_stage->findData(int(Phase::Mail));
    const int same = before.isValid() ? m_stage->findData(before) : usual;
    m_stage->setCurrentIndex(same < 0 ? usual : same);
}

void ControlPane::showEnding()
{
    m_reset->setEnabled(m_times->value() > 1);
    const auto point = stop();
    const bool counted = point && (point->phase == Phase::Ehlo || point->phase == Phase::Auth ||
                                   point->phase == Phase::Mail || point->phase == Phase::Rcpt ||
                                   point->phase == Phase::Data || point->phase == Phase::EndOfData);
    const bool inBody = point && point->phase == Phase::Body;
    m_stage->setVisible(point.has_value());
    m_number->setVisible(counted || inBody);
    m_number->setPrefix(inBody ? QString() : tr("no. ", "which of several commands"));
    m_number->setSuffix(inBody ? tr(" bytes") : QString());
    m_dropWarning->setVisible(point && point->how != How::QuitAfter);
}

void ControlPane::showOffers(const QList<Offer> &offers)
{
    QStringList keywords;
    for (const auto &offer : offers)
        keywords.append(QString::fromUtf8(offer.keyword));
    m_offered->setText(
        keywords.isEmpty()
            ? tr("Keywords of extensions that are to be left alone, although the server offers them.")
            : tr("What is named here is left alone. This server offers %1.").arg(keywords.join(", "_L1)));
}

void ControlPane::showProblems()
{
    const auto typed = control();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        line->problem->setText(problemOf(typed, line.key()).value_or(QString()));
    m_saidProblem->setText(problemOf(typed, u"said"_s).value_or(QString()));
    m_pace->say(problemOf(typed, u"pace"_s).value_or(QString()));
}

void ControlPane::changed()
{
    if (m_loading)
        return;
    showEnding();
    showProblems();
    Q_EMIT edited();
}

void ControlPane::point(const QString &field)
{
    auto *place = m_lines.contains(field) ? static_cast<QWidget *>(m_lines.value(field).edit)
                  : field == "said"_L1    ? static_cast<QWidget *>(m_said)
                                          : m_pace;
    place->setFocus();
    QMetaObject::invokeMethod(
        this, [this, place] { m_scroll->ensureWidgetVisible(place); }, Qt::QueuedConnection);
}

} // namespace ui
