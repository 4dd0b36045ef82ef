// SPDX-License-Identifier: GPL-3.0-or-later
// What an export will look like, picture by picture, drawn between the window's events.
#pragma once

#include "ui/export/export_request.h"
#include "ui/wording/language.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QSlider;
class QToolButton;

namespace loopscope {

/// Draws one piece of a picture at a time, some ten milliseconds of work, after a pause: typing is never
/// kept waiting.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    /// `spoken`: the language of the window.
    ExportPreview(std::shared_ptr<const Trace> trace, Language spoken, QWidget* parent = nullptr);

    /// Shows one of its pictures; words in its place if it has none.
    void setRequest(const ExportRequest& request, Language language);
    void setWords(const QString& words);
    /// How long it rests before it draws, in ms.
    void setPause(int ms) { m_pause.setInterval(ms); }
    bool isDrawing() const { return m_pause.isActive() || m_work.isActive(); }
    /// Which of the moments, or of a handout's pages, is shown; from 0.
    std::size_t shown() const;

signals:
    /// Nothing is left to be drawn.
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void drawNext();
    void nameShown();
    std::size_t count() const;
    Sheet sheet() const;

    std::shared_ptr<const Trace> m_trace;
    Language m_spoken;
    Language m_language;
    ExportRequest m_request; // without a moment: nothing to be drawn
    QTimer m_pause;
    QTimer m_work;
    Sheet m_sheet; // under way
    QImage m_image;
    std::size_t m_done = 0;
    double m_scale = 1;
    QLabel* m_picture;
    QToolButton* m_back;
    QSlider* m_slider;
    QToolButton* m_forward;
    QLabel* m_name;
};

} // namespace loopscope
