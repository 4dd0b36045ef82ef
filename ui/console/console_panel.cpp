// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console_panel.h"

#include "ui/console/console_delegate.h"
#include "ui/console/console_view.h"
#include "ui/wording/directive_warning.h"
#include "ui/wording/missing_api_hint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace loopscope {

ConsolePanel::ConsolePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ConsoleModel(this))
    , m_delegate(new ConsoleDelegate(this))
    , m_view(new ConsoleView(this))
    , m_error(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_empty(new QLabel(m_view))
    , m_theme(theme(ThemeName::Light))
{
    setObjectName(QStringLiteral("console"));
    setAttribute(Qt::WA_StyledBackground);
    m_error->setObjectName(QStringLiteral("consoleError"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(QStringLiteral("consoleHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setObjectName(QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("consoleLines"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);

    connect(m_view, &ConsoleView::activated, this, &ConsolePanel::activate);
    connect(m_view, &ConsoleView::clicked, this, [this](const QModelIndex& index) {
        // Inside a line a click is for looking round, with a modifier for selecting what is to be copied.
        const bool isLine = !index.data(ConsoleModel::TimeRole).toString().isEmpty();
        if (isLine && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            activate(index);
    });
    connect(m_model, &ConsoleModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex& above, int first, int last) {
            m_delegate->forgetRows(*m_model, above, first, last);
        });
    connect(m_model, &ConsoleModel::rowsInserted, this, &ConsolePanel::unfoldGroup);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ConsolePanel::copySelection);
    retranslate();
    showMessages();
}

void ConsolePanel::setTrace(std::shared_ptr<const Trace> trace)
{
    m_delegate->forgetAllRows();
    m_trace = trace;
    m_model->setTrace(std::move(trace));
    showHint();
    showMessages();
}

void ConsolePanel::setPrinted(std::uint32_t lines)
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    const int before = m_model->printed();
    const bool follows = bar->value() == bar->maximum() || static_cast<int>(lines) < before;
    m_model->setPrinted(lines);
    if (m_model->printed() == before)
        return;
    if (follows)
        m_view->scrollToBottom();
    showMessages();
}

// A group is unfolded when its first line is there: before, there is nothing to unfold.
void ConsolePanel::unfoldGroup(const QModelIndex& group, int first)
{
    if (first == 0 && group.data(ConsoleModel::OpensGroupRole).toBool())
        m_view->expand(group);
}

void ConsolePanel::activate(const QModelIndex& index)
{
    const QString place = index.data(ConsoleModel::PlaceRole).toString();
    if (place.isEmpty())
        emit lineActivated(index.data(ConsoleModel::StepRole).toULongLong());
    else
        emit placeActivated(place);
}

void ConsolePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_view->setTheme(theme);
    m_view->doItemsLayout();
    placeHint();
}

void ConsolePanel::setProgramError(const QString& message)
{
    m_errorText = message;
    showMessages();
}

void ConsolePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ConsolePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        // Before the view lays its lines out for the new width.
        m_delegate->setWidth(m_view->viewport()->width());
        placeHint();
    }
    return QWidget::eventFilter(watched, event);
}

void ConsolePanel::placeHint()
{
    const int width = m_view->viewport()->width() - 28;
    m_empty->setGeometry(14, 0, width, std::max(m_delegate->lineHeight(), m_empty->heightForWidth(width)));
}

void ConsolePanel::retranslate()
{
    m_empty->setText(tr("Nothing has been printed yet."));
    placeHint();
    m_view->setAccessibleName(tr("Console"));
    m_view->viewport()->update();
    showHint();
}

void ConsolePanel::showHint()
{
    const bool hasProgram = m_trace && m_trace->sourceCount() > 0;
    QStringList hints;
    if (hasProgram) {
        const std::string_view text = m_trace->source(SourceId { 1 }).text;
        constexpr qsizetype kMostWarnings = 3; // the lines below are what the panel is for
        hints = directiveWarnings(text).mid(0, kMostWarnings) << missingApiHint(text);
        hints.removeAll(QString());
    }
    m_hint->setText(hints.join(u'\n'));
    m_hint->setVisible(!hints.isEmpty());
}

void ConsolePanel::showMessages()
{
    m_error->setText(m_errorText);
    m_error->setVisible(!m_errorText.isEmpty());
    m_empty->setVisible(m_errorText.isEmpty() && m_model->printed() == 0);
}

void ConsolePanel::copySelection() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& one, const QModelIndex& other) {
        return m_view->visualRect(one).top() < m_view->visualRect(other).top();
    });
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines.append(row.data(Qt::DisplayRole).toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace loopscope
