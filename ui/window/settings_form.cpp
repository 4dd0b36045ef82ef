// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_form.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QTimer>

namespace loopscope {

namespace {

constexpr int kRestMs = 400;
constexpr int kColumns = 3;

/// Wide enough for what is in it, and for a number to be typed.
class Field final : public QLineEdit
{
public:
    explicit Field(QWidget* parent)
        : QLineEdit(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override
    {
        constexpr int kFewestDigits = 10;
        constexpr int kMostDigits = 26;
        constexpr int kPadding = 28; // as the style sheet has it, and the cursor
        const int digit = fontMetrics().horizontalAdvance(u'0');
        const int width
            = std::clamp(fontMetrics().horizontalAdvance(text()), kFewestDigits * digit, kMostDigits * digit);
        return { width + kPadding, QLineEdit::sizeHint().height() };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// 1,000,000 and 59.94, never 1e+06.
QString numberText(double value)
{
    return value == std::floor(value) ? QLocale().toString(static_cast<qlonglong>(value))
                                      : QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

/// What someone has typed, with or without the language's separators.
std::optional<double> numberIn(const QString& text, const SettingsForm::Number& number)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        value = text.trimmed().toDouble(&isNumber);
    const bool isFit = number.digits == SettingsForm::Digits::Any || value == std::floor(value);
    return isNumber && isFit && number.range.holds(value) ? std::optional(value) : std::nullopt;
}

/// The hint beside a field, or what to do instead: told by its colour and its words.
void setHint(QLabel& hint, const QString& words, bool isAdvice)
{
    hint.setText(words);
    hint.setObjectName(isAdvice ? QStringLiteral("settingsAdvice") : QStringLiteral("settingsHint"));
    hint.style()->unpolish(&hint);
    hint.style()->polish(&hint);
}

} // namespace

SettingsForm::SettingsForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(18, 16, 18, 8);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(2, 1);
}

void SettingsForm::addRow(const QString& label, QWidget* field, QLabel* hint)
{
    const int row = m_grid->rowCount();
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_grid->setRowStretch(row - 1, 0);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1, 1, hint == nullptr ? 2 : 1);
    if (hint != nullptr)
        m_grid->addWidget(hint, row, 2);
}

void SettingsForm::addChoice(
    const char* name, const QString& label, const QStringList& words, Access<int> access)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->addItems(words);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(box, &QComboBox::activated, this, access.write);
    m_refreshes.emplace_back([box, read = access.read] { box->setCurrentIndex(read()); });
    m_refreshes.back()();
    addRow(label, box, nullptr);
}

void SettingsForm::addNumber(
    const char* name, const QString& label, const Number& number, Access<double> access)
{
    const QString least = numberText(number.range.least);
    const QString most = numberText(number.range.most);
    const QString range = tr("%1 to %2").arg(least, most);
    const QString advice = number.digits == Digits::Whole
        ? tr("Enter a whole number from %1 to %2.").arg(least, most)
        : tr("Enter a number from %1 to %2.").arg(least, most);
    QLineEdit* edit = addEdit(
        name, label, number.unit.isEmpty() ? range : number.unit + QStringLiteral(" · ") + range,
        [number](const QString& text) { return numberIn(text, number).has_value(); }, advice,
        [number, write = access.write](const QString& text) { write(*numberIn(text, number)); });
    m_refreshes.emplace_back([edit, number, read = access.read] {
        const double value = read();
        if (numberIn(edit->text(), number) != value)
            edit->setText(numberText(value));
    });
    m_refreshes.back()();
}

void SettingsForm::addText(const char* name, const QString& label, Text text, Access<QString> access)
{
    QLineEdit* edit = addEdit(name, label, text.hint, text.isGood, text.advice, access.write);
    m_refreshes.emplace_back([edit, read = access.read] {
        if (!edit->hasFocus() || !edit->isModified())
            edit->setText(read());
    });
    m_refreshes.back()();
}

QLineEdit* SettingsForm::addEdit(const char* name, const QString& label, const QString& hint,
    const std::function<bool(const QString&)>& isGood, const QString& advice,
    const std::function<void(const QString&)>& write)
{
    auto* edit = new Field(this);
    edit->setObjectName(QLatin1String(name));
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    setHint(*words, hint, false);
    auto* rest = new QTimer(edit);
    rest->setSingleShot(true);
    rest->setInterval(kRestMs);
    const auto say = [edit, words, hint, advice, isGood] {
        const bool isAdvice = !isGood(edit->text());
        setHint(*words, isAdvice ? advice : hint, isAdvice);
        edit->setAccessibleDescription(words->text());
    };
    say();
    connect(edit, &QLineEdit::textChanged, this, say);
    connect(edit, &QLineEdit::textEdited, rest, qOverload<>(&QTimer::start));
    const auto commit = [edit, isGood, write] {
        if (isGood(edit->text()))
            write(edit->text());
    };
    connect(rest, &QTimer::timeout, this, commit);
    m_edits.push_back({ rest, commit });
    connect(edit, &QLineEdit::editingFinished, this, [this] { flush(); });
    addRow(label, edit, words);
    return edit;
}

void SettingsForm::addCheck(const char* name, const QString& label, Access<bool> access)
{
    auto* check = new QCheckBox(label, this);
    check->setObjectName(QLatin1String(name));
    connect(check, &QCheckBox::clicked, this, access.write);
    m_refreshes.emplace_back([check, read = access.read] { check->setChecked(read()); });
    m_refreshes.back()();
    const int count = m_checks == nullptr ? 0 : m_checks->count();
    if (m_checks != nullptr)
        m_checks->addWidget(check, count / 2, count % 2);
    else
        m_grid->addWidget(check, m_grid->rowCount(), 0, 1, kColumns);
}

void SettingsForm::beginChecks(const QString& label)
{
    const int row = m_grid->rowCount();
    m_checks = new QGridLayout;
    m_checks->setHorizontalSpacing(18);
    m_checks->setVerticalSpacing(4);
    m_grid->addWidget(new QLabel(label, this), row, 0, Qt::AlignTop);
    m_grid->addLayout(m_checks, row, 1, 1, 2);
}

void SettingsForm::addNote(const QString& text)
{
    auto* note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setObjectName(QStringLiteral("settingsHint"));
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, kColumns);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void SettingsForm::refresh()
{
    for (const auto& refresh : m_refreshes)
        refresh();
}

void SettingsForm::flush()
{
    for (const Edit& edit : m_edits) {
        const bool isDue = edit.rest->isActive();
        edit.rest->stop();
        if (isDue)
            edit.commit();
    }
}

void SettingsForm::setRest(int ms)
{
    for (const Edit& edit : m_edits)
        edit.rest->setInterval(ms);
}

} // namespace loopscope
