// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen, for all programs and all starts.
#pragma once

#include "core/program/options.h"
#include "core/trace/stepper.h"
#include "ui/charts/chart_kind.h"
#include "ui/scene/motion_style.h"
#include "ui/scene/scene_content.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/window/speed.h"
#include "ui/wording/language.h"
#include "ui/wording/step_sentence.h"

#include <QObject>

#include <optional>

class QSettings;

namespace loopscope {

/// How the window looks and speaks.
struct LookSettings
{
    std::optional<Language> language; // none: the computer's
    ThemeName theme = ThemeName::Light;
    int textSize = 100; // percent, one of kTextSizes
    MotionStyle motion = MotionStyle::Full;
    SentenceDetail sentences = SentenceDetail::FirstCourse;

    friend bool operator==(const LookSettings&, const LookSettings&) = default;
};

/// What is shown while the picture is presented, and how large.
struct PresentationSettings
{
    SceneParts parts;
    bool code = false;
    bool console = false;
    bool page = false;
    int textSize = 150; // percent, one of kTextSizes
    bool spotlight = true; // on the card that moves

    friend bool operator==(const PresentationSettings&, const PresentationSettings&) = default;
};

/// Values with their types and ranges over a store of texts. Every read goes to the store, and what is there
/// and cannot be is taken for the default; every change is in the store at once. A value that is the default
/// is not kept, so that a later default holds for it too.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit Settings(QSettings& store, QObject* parent = nullptr);

    LookSettings look() const;
    void setLook(const LookSettings& look);
    /// What every recording of the window is told; the stack's limit is always the default.
    Options recording() const;
    void setRecording(const Options& options);
    PresentationSettings presentation() const;
    void setPresentation(const PresentationSettings& presentation);

    Speed speed() const;
    void setSpeed(Speed speed);
    Stride stride() const;
    void setStride(Stride stride);
    TimelineAxis timelineAxis() const;
    void setTimelineAxis(TimelineAxis axis);
    ChartKind chart() const;
    void setChart(ChartKind chart);
    /// As QWidget::saveGeometry() gave it; empty for none.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// As PanelArea::arrangement() gave it; empty for none.
    QByteArray panels() const;
    void setPanels(const QByteArray& arrangement);
    /// Writes to the disk now what would be written soon.
    void sync();

signals:
    void lookChanged();
    void recordingChanged();
    void presentationChanged();

private:
    QSettings& m_store;
};

} // namespace loopscope
