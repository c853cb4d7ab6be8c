// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/detailpane.h"

#include "base/savefile.h"
#include "explain/annotation.h"
#include "transcript/tlsjson.h"
#include "ui/theme/theme.h"
#include "ui/transcript/bytespane.h"
#include "ui/transcript/certificatetree.h"
#include "ui/transcript/fieldspane.h"
#include "ui/widgets/lines.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

namespace ui {

namespace {

constexpr int detailNarrow = 940; ///< beside each other the three would be too slim to read
constexpr int headHeight = 28;
constexpr char titleName[] = "title";

/// A paragraph with a bold opening, as rich text from plain.
QString paragraph(const QString &opening, const QString &text)
{
    if (opening.isEmpty() && text.isEmpty())
        return {};
    QString html = QStringLiteral("<p style=\"margin: 0 0 8px 0\">");
    if (!opening.isEmpty())
        html += QStringLiteral("<b>%1</b> ").arg(opening.toHtmlEscaped());
    return html + text.toHtmlEscaped() + QStringLiteral("</p>");
}

/// A title that opens a paragraph ends like a sentence.
QString asSentence(const QString &title)
{
    return title.isEmpty() || title.back().isPunct() ? title : title + QLatin1Char('.');
}

QLabel *headLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(strong(smallFont()));
    label->setForegroundRole(QPalette::PlaceholderText); // the muted role of our palettes
    return label;
}

/// What can be done with a pane, at the end of its head line.
QToolButton *headButton(QLatin1String sign)
{
    auto *button = new QToolButton;
    button->setIcon(icon(sign, Role::Sent));
    button->setIconSize({smallIcon, smallIcon});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    setTextRole(button, Role::Sent);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Layouts mirror what they hold, but not their margins.
QMargins fromStart(int start, int end)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, 0, start, 0) : QMargins(start, 0, end, 0);
}

/// A pane with its head line.
QWidget *side(QLabel *title, QWidget *beside, QWidget *body)
{
    auto *widget = new QWidget;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(fromStart(margin, gap));
    title->setObjectName(QLatin1String(titleName));
    head->addWidget(title);
    head->addStretch();
    if (beside)
        head->addWidget(beside);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QWidget(widget);
    row->setLayout(head);
    row->setFixedHeight(headHeight);
    column->addWidget(row);
    column->addWidget(body, 1);
    return widget;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
{
    m_sides = {explanationSide(), fieldsSide(), bytesSide()};
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    for (QWidget *one : std::as_const(m_sides))
        m_splitter->addWidget(one);
    m_splitter->setSizes({314, 312, 494});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    layout->addWidget(m_tabs);
    setMinimumHeight(96);
    connect(m_fields, &FieldsPane::spanChosen, m_bytes, &BytesPane::choose);
    connect(m_bytes, &BytesPane::octetChosen, m_fields, &FieldsPane::chooseAt);
}

QWidget *DetailPane::explanationSide()
{
    m_reference = headButton(QLatin1String("link"));
    connect(m_reference, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_referenceUrl)); });

    m_explanation = new QTextBrowser;
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setOpenLinks(false);
    m_explanation->setTabChangesFocus(true);
    m_explanation->document()->setDocumentMargin(0);
    m_explanation->setAccessibleName(tr("Explanation"));
    auto *inset = new QWidget;
    auto *column = new QVBoxLayout(inset);
    column->setContentsMargins(fromStart(margin, gap));
    column->addWidget(m_explanation);
    return side(headLabel(tr("Explanation"), nullptr), m_reference, inset);
}

QWidget *DetailPane::fieldsSide()
{
    m_fields = new FieldsPane;
    return side(headLabel(tr("Fields"), nullptr), nullptr, m_fields);
}

QWidget *DetailPane::bytesSide()
{
    m_octetsTitle = headLabel(tr("Bytes"), nullptr);
    m_octetsCount = headLabel(QString(), nullptr);
    m_octetsCount->setFont(smallFont());
    m_bytes = new BytesPane;
    m_certificates = new CertificateTree;
    m_noOctets = new QLabel(tr("This is not a line on the wire, so it has no bytes."));
    m_noOctets->setForegroundRole(QPalette::PlaceholderText);
    m_noOctets->setContentsMargins(margin, 0, margin, 0);
    m_noOctets->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_noOctets->setWordWrap(true);
    m_octets = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_bytes, m_certificates, m_noOctets})
        m_octets->addWidget(page);
    m_savePem = headButton(QLatin1String("export"));
    m_savePem->setText(tr("Save as PEM…"));
    m_savePem->setToolTip(tr("Save the certificates of this server in a file"));
    m_savePem->hide();
    connect(m_savePem, &QToolButton::clicked, this, &DetailPane::saveCertificates);
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_octetsCount);
    row->addWidget(m_savePem);
    return side(m_octetsTitle, beside, m_octets);
}

void DetailPane::showEntry(const transcript::Transcript *transcript, qsizetype entry)
{
    const bool chosen = transcript && entry >= 0 && entry < transcript->size();
    m_reference->setVisible(false);
    if (chosen) {
        showExplanation(*transcript, entry);
        showOctets(*transcript, entry);
        return;
    }
    m_explanation->setPlainText(tr("Choose a line to read what it means."));
    m_fields->showFields({});
    m_bytes->showBytes({}, {});
    m_octetsCount->clear();
    m_savePem->hide();
    m_octets->setCurrentWidget(m_bytes);
}

void DetailPane::showExplanation(const transcript::Transcript &transcript, qsizetype entry)
{
    const explain::Annotation annotation = explain::annotate(transcript, entry);
    const QString who = annotation.who.isEmpty() ? QString() : tr("%1:").arg(annotation.who);
    m_explanation->setHtml(paragraph(asSentence(annotation.title), annotation.explanation) +
                           paragraph(who, annotation.nextStep));
    m_reference->setVisible(!annotation.reference.isEmpty());
    m_reference->setText(annotation.reference.label);
    m_reference->setToolTip(annotation.reference.url);
    m_reference->setAccessibleName(tr("Open %1").arg(annotation.reference.label));
    m_referenceUrl = annotation.reference.url;
    auto fields = annotation.fields;
    if (const auto saved = explain::pipelined(transcript, entry))
        fields.append(*saved);
    m_fields->showFields(fields);
}

void DetailPane::showOctets(const transcript::Transcript &transcript, qsizetype entry)
{
    const transcript::Entry whole = transcript.at(entry);
    const bool handshake =
        whole.event == transcript::Event::TlsEstablished || whole.event == transcript::Event::TlsFailed;
    const base::TlsFacts facts = handshake ? transcript::tlsFromJson(whole.facts) : base::TlsFacts{};
    m_savePem->setVisible(!facts.chain.isEmpty());
    if (!facts.chain.isEmpty()) {
        m_certificates->showChain(facts);
        m_octets->setCurrentWidget(m_certificates);
        m_octetsTitle->setText(tr("Certificates"));
        m_octetsCount->setText(QLocale().toString(facts.chain.size()));
        return;
    }
    m_octetsTitle->setText(tr("Bytes"));
    m_bytes->showBytes(whole.bytes, whole.secrets);
    m_octets->setCurrentWidget(whole.bytes.isEmpty() ? static_cast<QWidget *>(m_noOctets) : m_bytes);
    if (whole.bytes.isEmpty())
        m_octetsCount->clear();
    else
        m_octetsCount->setText(whole.secrets.isEmpty() ? tr("%n bytes", nullptr, int(whole.bytes.size()))
                                                       : tr("secret masked, its length too"));
}

void DetailPane::saveCertificates()
{
    auto *dialog = new QFileDialog(this, tr("Save the certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Certificates (*.pem)")});
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, pem = m_certificates->pem()](const QString &path) {
            if (const auto saved = base::saveWhole(path, pem); !saved)
                Q_EMIT noticed(tr("The certificates could not be saved as %1: %2").arg(path, saved.error()));
        });
    dialog->open();
}

void DetailPane::setNarrow(bool isNarrow)
{
    if (m_narrow == isNarrow)
        return;
    m_narrow = isNarrow;
    const QStringList titles{tr("Explanation"), tr("Fields"), tr("Bytes")};
    for (int i = 0; i < m_sides.size(); ++i) {
        if (isNarrow) {
            m_tabs->addTab(m_sides[i], titles[i]);
        } else {
            m_splitter->addWidget(m_sides[i]);
            m_sides[i]->show();
        }
        m_sides[i]->findChild<QLabel *>(QLatin1String(titleName))->setVisible(!isNarrow); // the tab says it
    }
    m_tabs->setVisible(isNarrow);
    m_splitter->setVisible(!isNarrow);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < detailNarrow);
}

} // namespace ui
