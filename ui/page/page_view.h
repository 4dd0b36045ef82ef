// SPDX-License-Identifier: GPL-3.0-or-later
// The page as it was last painted, whose buttons, fields and links are alive.
#pragma once

#include "core/program/program.h"
#include "core/trace/page_pictures.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace loopscope {

/// A click becomes an input at the moment's virtual time. After a click into a field the keys are the page's,
/// until Escape or a click elsewhere.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null: none.
    void setTrace(std::shared_ptr<const Trace> trace);
    /// What is painted is the last paint up to this moment.
    void setMoment(std::size_t moment);
    void setTheme(const Theme& theme);
    /// Whether inputs can be made: not while the trace is of another text than the editor holds.
    void setAlive(bool isAlive);

    /// Empty before the first paint.
    const PagePicture& page() const { return m_page; }
    /// Where an element (by its selector) stands in the widget; none: it is not seen.
    std::optional<QRectF> placeOf(std::string_view selector) const;
    /// The field that the keys go to, by its selector; empty: none.
    const std::string& typingInto() const { return m_field; }
    /// When an input would happen that is made now: the first whole millisecond behind the moment's time, so
    /// that all that is shown stays as it is.
    std::chrono::milliseconds inputTime() const;

    QSize sizeHint() const override { return { 360, 240 }; }
    QSize minimumSizeHint() const override { return { 160, 90 }; }

signals:
    void inputMade(const loopscope::Input& input);
    void typingIntoChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    const PageItem* aliveItemAt(QPointF position) const;
    QTransform placement() const;
    void setField(const std::string& selector);
    void type(const QString& text);
    void press(const QString& key);

    std::shared_ptr<const Trace> m_trace;
    std::unique_ptr<PagePictures> m_pictures;
    PagePicture m_page;
    QSizeF m_extent; // the largest content seen, so that the page does not change its size while it runs
    std::size_t m_moment = 0;
    Theme m_theme;
    bool m_isAlive = true;
    std::uint32_t m_hovered = 0; // its key; 0: none
    std::string m_field;
};

} // namespace loopscope
