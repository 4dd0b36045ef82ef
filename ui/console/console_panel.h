// SPDX-License-Identifier: GPL-3.0-or-later
// The console under the editor.
#pragma once

#include "ui/console/console_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace loopscope {

class ConsoleDelegate;
class ConsoleView;

/// Follows the newest line, unless the user has scrolled away from it.
class ConsolePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePanel(QWidget* parent = nullptr);

    void setTrace(std::shared_ptr<const Trace> trace);
    void setPrinted(std::uint32_t lines);
    void setTheme(const Theme& theme);
    /// A message above the lines, of the program and not by it; empty for none.
    void setProgramError(const QString& message);

    ConsoleModel& model() { return *m_model; }
    ConsoleView& view() { return *m_view; }

signals:
    /// The user wants to see the step that printed this line.
    void lineActivated(quint64 step);
    /// The user wants to see a place in the source: "program.js:3:5".
    void placeActivated(const QString& place);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeHint();
    void retranslate();
    void showHint();
    void showMessages();
    void unfoldGroup(const QModelIndex& group, int first);
    void activate(const QModelIndex& index);
    void copySelection() const;

    ConsoleModel* m_model;
    ConsoleDelegate* m_delegate;
    ConsoleView* m_view;
    QLabel* m_error;
    QLabel* m_hint; // of APIs that the program uses and that are not there
    QLabel* m_empty;
    QString m_errorText;
    std::shared_ptr<const Trace> m_trace;
    Theme m_theme;
};

} // namespace loopscope
