// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/addressfield.h"

#include "explain/verdict.h"
#include "mime/message.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 20;
constexpr int inset = 4;
constexpr int mostRows = 3;
constexpr int editorWidth = 72;
constexpr int leastWidth = 240;

constexpr int heightOf(int rows)
{
    return rows * rowHeight + (rows - 1) * inset + 2 * inset;
}

} // namespace

QStringList splitMailboxes(const QString &text)
{
    QStringList items;
    QString item;
    bool quoted = false;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        if (quoted && c == u'\\' && i + 1 < text.size()) {
            item += c;
            item += text.at(++i);
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'<')
            ++depth;
        else if (!quoted && c == u'>')
            depth = std::max(0, depth - 1);
        const bool lineBreak =
            c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
        if (lineBreak || (!quoted && depth == 0 && (c == u',' || c == u';'))) {
            items.append(item.trimmed());
            item.clear();
            quoted = false;
            depth = 0;
        } else {
            item += c;
        }
    }
    items.append(item.trimmed());
    items.removeAll(QString());
    return items;
}

AddressField::AddressField(QLatin1String field, const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_field(field)
    , m_content(new QWidget)
    , m_flow(new FlowLayout(m_content, inset))
    , m_editor(new QLineEdit(m_content))
    , m_height(heightOf(1))
{
    const int beside = inset - frameWidth(); // above and below, the frame is part of the inset
    m_flow->setContentsMargins(inset, beside, inset, beside);
    m_editor->setFrame(false);
    m_editor->setFixedHeight(rowHeight);
    m_editor->setMinimumWidth(editorWidth);
    m_editor->setAccessibleName(name);
    m_editor->installEventFilter(this);
    m_flow->addWidget(m_editor);
    setWidget(m_content);
    setWidgetResizable(true);
    setViewportMargins(1, 0, 1, 0); // keeps the rounded corners of the frame clear
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    // not textEdited: a screen reader writes, too
    connect(m_editor, &QLineEdit::textChanged, this, &AddressField::edited);
}

QStringList AddressField::addresses() const
{
    QStringList list;
    for (const auto *chip : m_chips)
        list.append(chip->mailbox());
    if (const auto rest = m_editor->text().trimmed(); !rest.isEmpty())
        list.append(rest);
    return list;
}

void AddressField::setAddresses(const QStringList &addresses)
{
    if (addresses == this->addresses())
        return;
    qDeleteAll(std::exchange(m_chips, {}));
    setRest({});
    for (const auto &address : addresses)
        insertChip(int(m_chips.size()), address);
    fitHeight();
}

void AddressField::setMarks(const QHash<QString, RecipientMark> &marks)
{
    m_marks = marks;
    for (auto *chip : m_chips) {
        const auto mark = m_marks.constFind(chip->address());
        chip->setMark(mark == m_marks.constEnd() ? std::nullopt : std::optional(*mark));
    }
    m_flow->invalidate();
    fitHeight();
}

QString AddressField::problem() const
{
    for (const auto *chip : m_chips) {
        if (chip->problem())
            return explain::sentence(*chip->problem());
    }
    return {};
}

Chip *AddressField::insertChip(int index, const QString &mailbox)
{
    auto *chip = new Chip(mailbox, m_field, m_content);
    m_chips.insert(index, chip);
    m_flow->insertWidget(index, chip);
    if (const auto mark = m_marks.constFind(chip->address()); mark != m_marks.constEnd())
        chip->setMark(*mark);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { openChip(chip); });
    connect(chip, &Chip::removeWanted, this, [this, chip] { removeChip(chip); });
    connect(chip, &Chip::stepWanted, this, [this, chip](int by) { step(chip, by); });
    return chip;
}

void AddressField::insertList(const QString &text)
{
    // Read as a whole first: only that opens groups ("Team: ada@…, grace@…;").
    QStringList items;
    if (const auto whole = mime::parseMailboxes(text, m_field)) {
        for (const auto &mailbox : *whole)
            items.append(mailbox.text());
    } else {
        items = splitMailboxes(text);
    }
    for (const auto &item : items)
        insertChip(int(m_chips.size()), item);
    fitHeight();
    ensureWidgetVisible(m_editor);
}

void AddressField::setRest(const QString &text)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setText(text);
}

void AddressField::commit()
{
    const auto text = m_editor->text();
    if (text.trimmed().isEmpty())
        return;
    setRest({});
    insertList(text);
    Q_EMIT edited();
}

void AddressField::openChip(Chip *chip)
{
    commit();
    setRest(chip->mailbox());
    const auto index = m_chips.indexOf(chip);
    m_chips.removeAt(index);
    delete m_flow->takeAt(int(index));
    chip->hide();
    chip->deleteLater();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    fitHeight();
    Q_EMIT edited();
}

void AddressField::removeChip(Chip *chip)
{
    const auto index = m_chips.indexOf(chip);
    step(chip, index + 1 < m_chips.size() ? 1 : INT_MAX);
    m_chips.removeAt(index);
    delete m_flow->takeAt(int(index));
    chip->hide();
    chip->deleteLater();
    fitHeight();
    Q_EMIT edited();
}

void AddressField::step(const Chip *from, int by)
{
    const auto here = from ? m_chips.indexOf(from) : m_chips.size();
    const auto there =
        by > m_chips.size() ? m_chips.size() : std::max<qsizetype>(0, by < -m_chips.size() ? 0 : here + by);
    auto *target = there < m_chips.size() ? static_cast<QWidget *>(m_chips.at(there)) : m_editor;
    target->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(target, 0, inset);
}

bool AddressField::insideQuotes() const
{
    return m_editor->text().left(m_editor->cursorPosition()).count(u'"') % 2 == 1;
}

bool AddressField::editorKey(QKeyEvent *event)
{
    const bool atStart = m_editor->cursorPosition() == 0 && !m_editor->hasSelectedText();
    const auto back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->matches(QKeySequence::Paste)) {
        const auto text = QGuiApplication::clipboard()->text();
        if (splitMailboxes(text).size() < 2 || !m_editor->text().isEmpty())
            return false;
        insertList(text);
        Q_EMIT edited();
        return true;
    }
    if (event->matches(QKeySequence::Undo) && !m_editor->isUndoAvailable()) {
        Q_EMIT undoWanted();
        return true;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        return true;
    }
    if ((event->key() == Qt::Key_Comma || event->key() == Qt::Key_Semicolon) && !insideQuotes()) {
        commit();
        return true;
    }
    if (atStart && !m_chips.isEmpty() && (event->key() == back || event->key() == Qt::Key_Backspace)) {
        step(nullptr, -1);
        return true;
    }
    return false;
}

bool AddressField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::KeyPress && editorKey(static_cast<QKeyEvent *>(event)))
            return true;
        if (event->type() == QEvent::FocusOut) {
            // A menu or another window is no leaving of the field.
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
                commit();
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
    }
    return QScrollArea::eventFilter(watched, event);
}

void AddressField::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_editor->setFocus(event->reason());
}

void AddressField::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void AddressField::fitHeight()
{
    const int content = m_flow->heightForWidth(viewport()->width());
    m_content->setMinimumHeight(content);
    const int wanted = content + 2 * frameWidth();
    const int height = std::clamp(wanted, heightOf(1), heightOf(mostRows));
    if (std::exchange(m_height, height) != height)
        updateGeometry();
    // not as needed: while the height is on its way to what was asked for, no bar flickers
    setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

QSize AddressField::sizeHint() const
{
    return {2 * leastWidth, m_height};
}

QSize AddressField::minimumSizeHint() const
{
    return {leastWidth, m_height};
}

} // namespace ui
