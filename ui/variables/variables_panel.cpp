// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variables_panel.h"

#include "ui/console/console_delegate.h"
#include "ui/console/console_view.h"
#include "ui/variables/variables_model.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr int kMargin = 10;

} // namespace

VariablesPanel::VariablesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new VariablesModel(this))
    , m_delegate(new ConsoleDelegate(this))
    , m_view(new ConsoleView(this))
    , m_chooser(new QComboBox(this))
    , m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("variables"));
    setAttribute(Qt::WA_StyledBackground);
    m_label->setObjectName(QStringLiteral("hint"));
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_chooser->setObjectName(QStringLiteral("frameChooser"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setObjectName(QStringLiteral("variableRows"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->viewport()->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    top->addWidget(m_chooser, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_label);
    layout->addWidget(m_view, 1);

    connect(m_chooser, &QComboBox::activated, this, [this](int row) {
        if (row >= 0 && row < m_frames.size())
            emit frameChosen(m_frames[row].card);
    });
    connect(m_view, &ConsoleView::expanded, this, [this](const QModelIndex& row) { noteFolding(row, true); });
    connect(
        m_view, &ConsoleView::collapsed, this, [this](const QModelIndex& row) { noteFolding(row, false); });
    connect(m_model, &VariablesModel::rowsInserted, this, &VariablesPanel::unfold);
    connect(
        m_model, &VariablesModel::rowsAboutToBeRemoved, m_delegate, [this] { m_delegate->forgetAllRows(); });
    connect(m_view, &ConsoleView::clicked, m_model, [this](const QModelIndex& row) {
        if (m_model->canFetchMore(row) && !m_model->hasChildren(row))
            m_model->fetchMore(row); // "Show more"
    });
    connect(m_view, &ConsoleView::activated, m_model, [this](const QModelIndex& row) {
        if (m_model->canFetchMore(row) && !m_model->hasChildren(row))
            m_model->fetchMore(row);
        else if (m_model->hasChildren(row))
            m_view->setExpanded(row, !m_view->isExpanded(row));
    });
    retranslate();
    showMessage();
}

void VariablesPanel::setFrames(const QList<FrameEntry>& frames, int chosen)
{
    if (frames != m_frames) {
        m_frames = frames;
        m_chooser->clear();
        for (const FrameEntry& frame : frames)
            m_chooser->addItem(frame.name);
    }
    m_chooser->setCurrentIndex(chosen);
    m_chooser->setEnabled(frames.size() > 1);
    m_chooser->setVisible(!frames.isEmpty());
}

void VariablesPanel::setMessage(Message message)
{
    m_message = message;
    if (message != Message::None && message != Message::Waiting)
        m_model->clear();
    showMessage();
}

void VariablesPanel::showScopes(CardId frame, const InspectionAnswer& answer)
{
    m_delegate->forgetAllRows();
    m_model->setScopes(frame, answer);
    m_message = Message::None;
    showMessage();
    unfold({}, 0, m_model->rowCount() - 1);
}

void VariablesPanel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    emit sightChanged();
}

void VariablesPanel::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_view->setTheme(theme);
    m_view->doItemsLayout();
}

// Scopes are unfolded unless the user has folded them, values the other way round.
void VariablesPanel::unfold(const QModelIndex& above, int first, int last)
{
    m_isRestoring = true;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, above);
        const QString path = index.data(VariablesModel::PathRole).toString();
        const bool isScope = index.data(VariablesModel::ScopeRole).toBool();
        if (isScope ? !m_folded.contains(path) : m_unfolded.contains(path))
            m_view->setExpanded(index, true);
        if (isScope)
            unfold(index, 0, m_model->rowCount(index) - 1);
    }
    m_isRestoring = false;
}

void VariablesPanel::noteFolding(const QModelIndex& index, bool isUnfolded)
{
    if (m_isRestoring)
        return;
    const QString path = index.data(VariablesModel::PathRole).toString();
    const bool isScope = index.data(VariablesModel::ScopeRole).toBool();
    QSet<QString>& paths = isScope ? m_folded : m_unfolded;
    if (isScope != isUnfolded)
        paths.insert(path);
    else
        paths.remove(path);
}

void VariablesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VariablesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit sightChanged();
}

void VariablesPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit sightChanged();
}

bool VariablesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_delegate->setWidth(m_view->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

void VariablesPanel::retranslate()
{
    m_chooser->setAccessibleName(tr("Frame of the Call Stack"));
    m_chooser->setToolTip(tr("The frame whose variables are shown"));
    m_view->setAccessibleName(tr("Variables"));
    m_delegate->forgetAllRows();
    m_model->retranslate();
    showMessage();
}

void VariablesPanel::showMessage()
{
    QString words;
    switch (m_message) {
    case Message::None:
        break;
    case Message::EmptyStack:
        words = tr("Nothing is on the Call Stack at this step, so there are no variables to look at.");
        break;
    case Message::Waiting:
        words = tr("Running the program up to this step…");
        break;
    case Message::NoScript:
        words = tr("This frame is the browser's own: it has no variables.");
        break;
    case Message::Failed:
        words = tr("The variables of this step could not be read.");
        break;
    }
    m_label->setText(words);
    // While the next moment is awaited, the last one stays in sight.
    const bool keepsRows
        = m_message == Message::None || (m_message == Message::Waiting && m_model->rowCount() > 0);
    m_view->setVisible(keepsRows);
    m_label->setVisible(!keepsRows);
}

} // namespace loopscope
