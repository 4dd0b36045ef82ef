// SPDX-License-Identifier: GPL-3.0-or-later
// A page of fields, each with its name, its unit and its range, and with what to do where a value cannot be.
#pragma once

#include "core/program/option_ranges.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace loopscope {

/// Holds no value: each field shows what it reads and writes what is chosen, a number or a text once typing
/// rests. What cannot be is never written.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// How a value is had and changed.
    template <typename T> struct Access
    {
        std::function<T()> read;
        std::function<void(T)> write;
    };
    enum class Digits : std::uint8_t
    {
        Whole,
        Any
    };
    struct Number
    {
        QString unit; // "ms"; may be empty
        OptionRange range;
        Digits digits = Digits::Whole;
    };
    /// How a text is read, and what to say of one that cannot be.
    struct Text
    {
        QString hint;
        QString advice;
        std::function<bool(const QString&)> isGood;
    };

    /// `name` is the field's object name.
    void addChoice(const char* name, const QString& label, const QStringList& words, Access<int> access);
    void addNumber(const char* name, const QString& label, const Number& number, Access<double> access);
    void addText(const char* name, const QString& label, Text text, Access<QString> access);
    void addCheck(const char* name, const QString& label, Access<bool> access);
    /// Checks under one name, two in a row.
    void beginChecks(const QString& label);
    /// A sentence across the page.
    void addNote(const QString& text);

    /// Shows what is now; a field in which someone types a good value is left alone.
    void refresh();
    /// Writes what is typed, without waiting for the rest.
    void flush();
    /// How long typing must rest; in ms.
    void setRest(int ms);

private:
    void addRow(const QString& label, QWidget* field, QLabel* hint);
    QLineEdit* addEdit(const char* name, const QString& label, const QString& hint,
        const std::function<bool(const QString&)>& isGood, const QString& advice,
        const std::function<void(const QString&)>& write);

    /// A field that is typed into.
    struct Edit
    {
        QTimer* rest;
        std::function<void()> commit;
    };

    QGridLayout* m_grid;
    QGridLayout* m_checks = nullptr;
    std::vector<std::function<void()>> m_refreshes;
    std::vector<Edit> m_edits;
};

} // namespace loopscope
