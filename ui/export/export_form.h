// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an export as a form; what does not apply is not there.
#pragma once

#include "ui/export/export_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace loopscope {

class ExportForm final : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const ExportSubject& subject, const ExportChoices& choices, QWidget* parent = nullptr);

    const ExportChoices& choices() const { return m_choices; }

signals:
    void changed();

private:
    void buildWhat(const ExportSubject& subject);
    void buildLook();
    void buildParts();
    void addHeading(const QString& words);
    QComboBox* addBox(const char* name, const QString& label);
    QSpinBox* addSpin(const char* name, const QString& label, int from, int to);
    QSpinBox* makeSpin(const char* name, int from, int to);
    QCheckBox* makeCheck(const char* name, const QString& words);
    void addPair(QSpinBox* first, const QString& between, QSpinBox* second, const QString& label);
    void fill(const ExportSubject& subject);
    void read();
    void readSize();
    void showWhatApplies();

    ExportChoices m_choices;
    QFormLayout* m_layout;
    QComboBox* m_format;
    QComboBox* m_view; // its data: the ExportView
    QComboBox* m_steps;
    QWidget* m_range;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QSpinBox* m_perPage;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_size; // its data: a QSize, invalid for one that is typed
    QWidget* m_sides;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_scale;
    QCheckBox* m_transparent;
    QCheckBox* m_loops;
    QCheckBox* m_annotations;
    std::vector<QCheckBox*> m_boxes; // by Box
    QCheckBox* m_ring;
    QCheckBox* m_sentence;
    QCheckBox* m_code;
    QCheckBox* m_console;
    std::vector<QWidget*> m_parts; // their heading and their rows
    bool m_isFilling = true; // by itself: not read
};

} // namespace loopscope
